package dk.familieplan.support;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests to {@code /api/v1}; every answer is held against the committed contract. */
public final class Api {

    private Api() {}

    /** @param role a staff role, e.g. {@code Roles.COORDINATOR} */
    public static RequestSpecification as(String role) {
        return anonymous().auth().oauth2(Tokens.of(role));
    }

    /** The other system, which may read and write families. */
    public static RequestSpecification asMachine() {
        return anonymous().auth().oauth2(Tokens.ofMachine());
    }

    public static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return unchecked().filter(Contract.CHECK);
    }

    /** For what the contract does not describe: broken requests outside its paths, the documentation, health. */
    public static RequestSpecification unchecked() {
        // What a failing test tells of its requests is prepared for every one, and laying out a deep body takes
        // seconds.
        RestAssured.config = RestAssured.config()
                .logConfig(RestAssured.config().getLogConfig().enablePrettyPrinting(false));
        return RestAssured.given()
                .filter(NoSecrets.CHECK)
                .basePath("/api/v1")
                .redirects()
                .follow(false)
                .contentType(ContentType.JSON);
    }
}
