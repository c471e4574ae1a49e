package dk.familieplan.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Somebody whose tokens say all that a real one says, and are signed with a key that is not Keycloak's. */
final class Forger {

    private static final Base64.Encoder TO_BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PrivateKey key;

    Forger() throws GeneralSecurityException {
        key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    }

    /** Says that it is signed with the key of the real one. */
    String token(String real) throws GeneralSecurityException {
        return signed(real.substring(0, real.lastIndexOf('.')));
    }

    /** Says that it is signed with a key of which nobody has heard. */
    String tokenOfUnknownKey(String real) throws GeneralSecurityException, IOException {
        String[] parts = real.split("\\.");
        var header = (ObjectNode) Api.JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
        header.put("kid", "nobody-has-heard-of-it");
        return signed(TO_BASE64.encodeToString(Api.JSON.writeValueAsBytes(header)) + "." + parts[1]);
    }

    private String signed(String content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + TO_BASE64.encodeToString(signature.sign());
    }
}
