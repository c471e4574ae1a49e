package dk.familieplan.team;

import dk.familieplan.time.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days as people say them, and the moments that they begin and end with. */
final class Moments {

    private Moments() {}

    /** Today begins now: who joins a team at noon has not seen anything in the morning. */
    static Instant beginOf(LocalDate day, Instant now) {
        return day.equals(dayOf(now)) ? now : startOf(day);
    }

    /** @return null for null */
    static Instant endOf(LocalDate lastDay) {
        return lastDay == null ? null : startOf(lastDay.plusDays(1));
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(Clocks.ZONE).toLocalDate();
    }

    /** What ends at midnight had its last day before. @return null for null */
    static LocalDate lastDayOf(Instant end) {
        return end == null ? null : dayOf(end.minus(1, ChronoUnit.MICROS));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }
}
