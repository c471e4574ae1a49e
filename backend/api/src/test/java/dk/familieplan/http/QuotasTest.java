package dk.familieplan.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dk.familieplan.http.Caller.Kind;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class QuotasTest {

    private static final Caller CASEWORKER = new Caller(Kind.USER, "caseworker");

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Quotas quotas = new Quotas(clock, 60, 600, 6);

    @Test
    void fiveMinutesWorthMayComeAtOnceAndThenOnlyAsMuchAsTheTimeGives() {
        Bucket bucket = quotas.of(CASEWORKER);
        assertThat(bucket.tryConsumeAsMuchAsPossible(), equalTo(300L));

        now = now.plus(Duration.ofMillis(999));
        assertThat(bucket.tryConsume(1), is(false));
        now = now.plus(Duration.ofMillis(1));
        assertThat(bucket.tryConsume(1), is(true));
        assertThat(bucket.tryConsume(1), is(false));

        now = now.plus(Duration.ofHours(1));
        assertThat(bucket.tryConsumeAsMuchAsPossible(), equalTo(300L));
    }

    @Test
    void eachCallerHasOneOfItsOwnAndTheSizeOfItsKind() {
        quotas.of(CASEWORKER).tryConsumeAsMuchAsPossible();

        assertThat(quotas.of(CASEWORKER).getAvailableTokens(), equalTo(0L));
        assertThat(quotas.of(new Caller(Kind.USER, "leader")).getAvailableTokens(), equalTo(300L));
        assertThat(quotas.of(new Caller(Kind.MACHINE, "caseworker")).getAvailableTokens(), equalTo(3000L));
        assertThat(quotas.of(new Caller(Kind.STRANGER, "caseworker")).getAvailableTokens(), equalTo(30L));
    }

    @Test
    void howeverManyCallThemselvesDifferentlyOnlySoManyAreRemembered() {
        for (int i = 0; i < 3 * Quotas.MOST; i++) {
            quotas.of(new Caller(Kind.STRANGER, "address " + i)).tryConsume(1);
        }
        assertThat(quotas.remembered(), lessThanOrEqualTo(Quotas.MOST));
    }
}
