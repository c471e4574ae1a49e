package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;

/** Turns "-P8M" into the day eight months before today, so that the demo families never grow old. */
record RelativeDates(LocalDate today) {

    LocalDate date(JsonNode period) {
        return today.plus(Period.parse(period.asText()));
    }

    /** Copies a field when it is there. */
    void copy(JsonNode from, ObjectNode to, String field) {
        if (from.hasNonNull(field)) {
            to.put(field, date(from.get(field)).toString());
        }
    }
}
