package dk.familieplan.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * The sessions in the database, which is what the backends share. A page asks for several things at a time: that a
 * session lasts is believed for a second. Its end is known here at once, and to the other backends within that second.
 */
@ApplicationScoped
class SessionStore {

    /** Of an access token that was given out shortly before, too. */
    private static final Duration AFTERWARDS = Duration.ofDays(1);

    private static final Duration BELIEVED = Duration.ofSeconds(1);
    private static final long MOST = 10_000;

    @Inject
    DataSource database;

    @Inject
    SessionLimits limits;

    @Inject
    Clock clock;

    private final Cache<SignedIn, Standing> lasting =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();

    /** What was found within the last second of a session that had not been ended; else null. */
    Standing believed(SignedIn who) {
        return lasting.getIfPresent(who);
    }

    Standing of(SignedIn who) {
        Standing found = read(who);
        if (!found.ended(who)) {
            lasting.put(who, found);
        }
        return found;
    }

    private Standing read(SignedIn who) {
        return with(
                """
                select session.active_at, session.ended_at, everywhere.signed_out_at
                from (values (?, ?)) as asked (id, subject)
                left join browser_session as session on session.id = asked.id
                left join signed_out_everywhere as everywhere on everywhere.subject = asked.subject""",
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        return new Standing(moment(row, 1), moment(row, 2), moment(row, 3));
                    }
                },
                who.session(),
                who.subject());
    }

    /** Whoever comes from signing in has just done something. */
    void begin(SignedIn who, Instant now) {
        update("""
                insert into browser_session (id, subject, started_at, active_at) values (?, ?, ?, ?)
                on conflict do nothing""", who.session(), who.subject(), who.since(), now);
        lasting.invalidate(who);
    }

    /** What is told late does not undo what another tab has told of later. */
    void renew(SignedIn who, Instant activeAt) {
        update("update browser_session set active_at = greatest(active_at, ?) where id = ?", activeAt, who.session());
        lasting.invalidate(who);
    }

    /** False when it had been ended before. */
    boolean end(SignedIn who, Instant now) {
        boolean first = update("""
                insert into browser_session as session (id, subject, started_at, active_at, ended_at)
                values (?, ?, ?, ?, ?)
                on conflict (id) do update set ended_at = excluded.ended_at where session.ended_at is null""", who.session(), who.subject(), who.since(), who.since(), now) == 1;
        lasting.asMap().keySet().removeIf(one -> Objects.equals(one.session(), who.session()));
        return first;
    }

    void endEverywhere(String subject, Instant now) {
        update("""
                with ended as (
                    update browser_session set ended_at = ? where subject = ? and ended_at is null
                )
                insert into signed_out_everywhere (subject, signed_out_at) values (?, ?)
                on conflict (subject) do update set signed_out_at = excluded.signed_out_at""", now, subject, subject, now);
        lasting.asMap().keySet().removeIf(one -> one.subject().equals(subject));
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forgetOld() {
        Instant before = clock.instant().minus(limits.max()).minus(AFTERWARDS);
        update("delete from browser_session where started_at < ?", before);
        update("delete from signed_out_everywhere where signed_out_at < ?", before);
    }

    private int update(String sql, Object... parameters) {
        return with(sql, PreparedStatement::executeUpdate, parameters);
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object parameter = parameters[i];
                statement.setObject(
                        i + 1, parameter instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : parameter);
            }
            return work.with(statement);
        } catch (SQLException e) {
            throw new PersistenceException("The sessions cannot be reached", e);
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
