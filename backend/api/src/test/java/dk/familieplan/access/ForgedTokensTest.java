package dk.familieplan.access;

import static dk.familieplan.support.Refusals.refused;
import static io.restassured.RestAssured.given;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import dk.familieplan.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Tokens that say all that a real one says, and that Keycloak has not signed. */
@QuarkusTest
class ForgedTokensTest {

    private static void refusedEachTime(String token) {
        for (int i = 0; i < 2; i++) {
            refused(Api.with(token).get("/families"), ProblemType.UNAUTHENTICATED);
        }
    }

    private JsonWebSignature copy(String algorithm) throws JoseException {
        String real = Tokens.of(Roles.COORDINATOR);
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(new String(Base64.getUrlDecoder().decode(real.split("\\.")[1]), StandardCharsets.UTF_8));
        token.setAlgorithmHeaderValue(algorithm);
        token.setHeader(HeaderParameterNames.TYPE, "JWT");
        token.setKeyIdHeaderValue(publishedKeys().get(0).get("kid"));
        token.setDoKeyValidation(false);
        return token;
    }

    private static List<Map<String, String>> publishedKeys() {
        return given().get(Tokens.realmUrl() + "/protocol/openid-connect/certs")
                .path("keys.findAll { it.alg == 'RS256' }");
    }

    /** What everybody may know must not be good for signing. */
    @Test
    void thePublicKeyIsNoSecretToSignWith() throws JoseException {
        String key = given().get(Tokens.realmUrl()).path("public_key");
        String pem = "-----BEGIN PUBLIC KEY-----\n" + key.replaceAll("(.{64})", "$1\n") + "\n-----END PUBLIC KEY-----";
        for (byte[] secret : List.of(
                Base64.getDecoder().decode(key),
                key.getBytes(StandardCharsets.US_ASCII),
                pem.getBytes(StandardCharsets.US_ASCII),
                (pem + "\n").getBytes(StandardCharsets.US_ASCII),
                Base64.getUrlDecoder().decode(publishedKeys().get(0).get("n")))) {
            JsonWebSignature token = copy(AlgorithmIdentifiers.HMAC_SHA256);
            token.setKey(new HmacKey(secret));
            refusedEachTime(token.getCompactSerialization());
        }
    }

    /** Nor the secret that we share with Keycloak: whoever has it could be anybody. */
    @Test
    void theClientsSecretSignsNothing() throws JoseException {
        String shared = ConfigProvider.getConfig().getValue("quarkus.oidc.credentials.secret", String.class);
        for (String secret : List.of(shared, shared + "-" + shared + "-" + shared)) {
            JsonWebSignature token = copy(AlgorithmIdentifiers.HMAC_SHA256);
            token.setKey(new HmacKey(secret.getBytes(StandardCharsets.US_ASCII)));
            token.setDoKeyValidation(false);
            refusedEachTime(token.getCompactSerialization());
        }
    }

    @Test
    void somebodyElsesKeyUnderTheNameOfKeycloaksIsRefused() throws JoseException {
        JsonWebSignature token = copy(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKey(RsaJwkGenerator.generateJwk(2048).getPrivateKey());
        refusedEachTime(token.getCompactSerialization());
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsNotBelieved() throws JoseException {
        RsaJsonWebKey own = RsaJwkGenerator.generateJwk(2048);
        own.setKeyId("brought-along");
        for (String name : List.of("brought-along", publishedKeys().get(0).get("kid"))) {
            JsonWebSignature token = copy(AlgorithmIdentifiers.RSA_USING_SHA256);
            token.setKey(own.getPrivateKey());
            token.setKeyIdHeaderValue(name);
            token.setJwkHeader(own);
            token.setHeader("jku", "https://evil.example/keys");
            refusedEachTime(token.getCompactSerialization());
        }
    }

    @Test
    void aTokenThatNamesNoKeyIsRefused() throws JoseException {
        JsonWebSignature token = copy(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.getHeaders().setStringHeaderValue(HeaderParameterNames.KEY_ID, null);
        token.setKey(RsaJwkGenerator.generateJwk(2048).getPrivateKey());
        refusedEachTime(token.getCompactSerialization());
    }
}
