package dk.familieplan.support;

import static io.restassured.RestAssured.given;

import dk.familieplan.local.Await;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.lang.JoseException;

/** Signs as Keycloak does, with a key that it publishes: a token is refused for what it says, not for who signed it. */
public final class KnownKey implements AutoCloseable {

    private final RsaJsonWebKey key;
    private final String component;
    private final String id;

    public KnownKey() throws JoseException {
        key = RsaJwkGenerator.generateJwk(3072);
        component = Keycloak.publishKey(
                Base64.getEncoder().encodeToString(key.getPrivateKey().getEncoded()));
        String modulus = (String)
                key.toParams(RsaJsonWebKey.OutputControlLevel.PUBLIC_ONLY).get("n");
        List<Map<String, String>> published = given().get(Tokens.realmUrl() + "/protocol/openid-connect/certs")
                .path("keys");
        id = published.stream()
                .filter(some -> modulus.equals(some.get("n")))
                .findFirst()
                .orElseThrow()
                .get("kid");
        // We look for keys every ten seconds at most.
        String token = signed(Tokens.of("auditor"), Map.of());
        if (!Await.until(
                Duration.ofSeconds(40), () -> Api.with(token).get("/me").statusCode() == 200)) {
            close();
            throw new AssertionError("The key was not found at Keycloak");
        }
    }

    /** A token that says the same but for some claims. */
    public String signed(String token, Map<String, Object> otherwise) {
        try {
            Map<String, Object> claims = JsonUtil.parseJson(
                    new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
            claims.putAll(otherwise);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(JsonUtil.toJson(claims));
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setHeader(HeaderParameterNames.TYPE, "JWT");
            signature.setKeyIdHeaderValue(id);
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        Keycloak.takeAwayKey(component);
    }
}
