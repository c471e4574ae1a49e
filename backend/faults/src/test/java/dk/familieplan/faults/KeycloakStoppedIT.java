package dk.familieplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.familieplan.faults.Api.Answer;
import dk.familieplan.local.Await;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keycloak goes away while others are at work, and comes back. */
@Tag("long")
class KeycloakStoppedIT {

    /** Long enough to stop Keycloak and to go on for a while. */
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofSeconds(45);

    /** Long enough for one who is let in with it to do something. */
    private static final Duration SHORT_LIFE = Duration.ofSeconds(45);

    private Site site;

    @BeforeEach
    void begin() {
        site = Site.start();
    }

    @AfterEach
    void end() {
        Identity.start();
        site.close();
    }

    @Test
    void validTokensGoOnAndNobodyNewGetsIn() throws Exception {
        Api api = site.api();
        String shortLived = Identity.tokenOf("coordinator", SHORT_LIFE);
        readsAndWrites(bearing(shortLived));
        Person person = Person.signedIn(site.backend().url(), "coordinator");
        readsAndWrites(new Api(site.backend().url(), person));
        assertThat(api.get("/families").status()).isEqualTo(200);
        assertThat(whereSignInLeads()).startsWith(Identity.url());

        Identity.stop();
        for (int i = 0; i < 5; i++) {
            readsAndWrites(api);
        }
        assertThat(site.backend().ready()).isEqualTo(200);
        HttpResponse<String> refused = Person.beginsToSignIn(site.backend().url());
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/?signInFailed");
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
        var forger = new Forger();
        staysOut("unsigned", bearing("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."));
        staysOut("signed by somebody", bearing(forger.token(Identity.token())));
        staysOut("signed by nobody knows whom", bearing(forger.tokenOfUnknownKey(Identity.token())));
        assertThat(Await.until(
                        SHORT_LIFE, () -> !bearing(shortLived).get("/families").ok()))
                .isTrue();
        staysOut("expired", bearing(shortLived));
        assertThat(person.tampered())
                .isNotEmpty()
                .allSatisfy(tampered ->
                        staysOut("tampered with", new Api(site.backend().url(), tampered)));
        readsAndWrites(new Api(site.backend().url(), person));

        Identity.start();
        assertThat(whereSignInLeads()).startsWith(Identity.url());
    }

    private Api bearing(String token) {
        return new Api(site.backend().url(), request -> request.header("Authorization", "Bearer " + token));
    }

    /** More than once: the first one may make us ask Keycloak for its keys. */
    private static void staysOut(String why, Api api) {
        for (int i = 0; i < 3; i++) {
            for (Answer refused : List.of(api.get("/families"), api.register())) {
                assertThat(refused.status()).as("%s: %s", why, refused).isIn(401, 503);
                assertThat(refused.type()).isIn("/problems/unauthenticated", "/problems/unavailable");
            }
        }
    }

    @Test
    void whoIsSignedInGoesOnThenWaitsAndNeedNotSignInAgain() throws Exception {
        Identity.tokensOfSessionsLast(LIFE_OF_A_TOKEN);
        Instant signedIn = Instant.now();
        Person person = Person.signedIn(site.backend().url(), "coordinator");
        var api = new Api(site.backend().url(), person);
        readsAndWrites(api);

        Identity.stop();
        int goneOn = 0;
        while (Instant.now().isBefore(signedIn.plus(LIFE_OF_A_TOKEN).minusSeconds(5))) {
            readsAndWrites(api);
            goneOn++;
            Thread.sleep(500);
        }
        System.out.println("A session read and wrote " + goneOn + " times without Keycloak");
        assertThat(goneOn).isPositive();

        assertThat(Await.until(LIFE_OF_A_TOKEN, () -> !api.get("/me").ok())).isTrue();
        for (int i = 0; i < 3; i++) {
            for (Answer refused : List.of(api.get("/me"), api.get("/families"), api.register())) {
                assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
                assertThat(refused.type()).isEqualTo("/problems/unavailable");
                assertThat(refused.header("Retry-After")).isNotEmpty();
                assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
            }
        }
        assertThat(site.backend().ready()).isEqualTo(200);

        Identity.start();
        readsAndWrites(api);

        // Away is not the same as saying no.
        Identity.endSessions();
        assertThat(Await.until(
                        LIFE_OF_A_TOKEN.multipliedBy(2), () -> !api.get("/me").ok()))
                .isTrue();
        Answer over = api.register();
        assertThat(over.status()).as(over.toString()).isEqualTo(401);
        assertThat(over.type()).isEqualTo("/problems/unauthenticated");
    }

    private static void readsAndWrites(Api api) {
        Answer read = api.get("/families");
        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        Answer written = api.register();
        assertThat(written.status()).as(written.toString()).isEqualTo(201);
    }

    private String whereSignInLeads() {
        return Person.beginsToSignIn(site.backend().url())
                .headers()
                .firstValue("Location")
                .orElse("");
    }
}
