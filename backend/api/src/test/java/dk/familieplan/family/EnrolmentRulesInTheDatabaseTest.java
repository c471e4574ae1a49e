package dk.familieplan.family;

import static dk.familieplan.support.Enrolments.aFamilyIn;
import static dk.familieplan.support.PastTheApi.refuses;
import static dk.familieplan.support.PastTheApi.write;
import static dk.familieplan.support.Plans.VEJLE;

import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever writes to it and by whatever code. */
@QuarkusTest
class EnrolmentRulesInTheDatabaseTest {

    private static final String ONE_MORE =
            "insert into enrolment (id, version, family_id, programme_id, status, referred_on, created_at, updated_at)"
                    + " values (gen_random_uuid(), 0, ?, ?, 'REFERRED', '2026-01-01', now(), now())";

    /** What is written past the API keeps only the database's own rules; tests of all the others count every row. */
    @AfterEach
    void leaveNothingHalfRight() {
        Families.forgetAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"referred", "enrolled"})
    void aFamilyHasOneOpenEnrolmentInAProgramme(String status) {
        refuses("enrolment_one_open", ONE_MORE, aFamilyIn(VEJLE, status).getString("familyId"), VEJLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "discontinued"})
    void whatHasEndedIsInNobodysWay(String status) throws SQLException {
        write(ONE_MORE, aFamilyIn(VEJLE, status).getString("familyId"), VEJLE);
    }

    @ParameterizedTest
    @CsvSource({
        "referred, status = 'ENROLLED', enrolment_begun",
        "referred, enrolled_on = referred_on, enrolment_begun",
        "enrolled, status = 'COMPLETED', enrolment_ended",
        "enrolled, status = 'DISCONTINUED', enrolment_ended",
        "enrolled, ended_on = enrolled_on, enrolment_ended",
        "completed, status = 'ENROLLED', enrolment_ended",
        "completed, end_reason = null, enrolment_ended",
        "enrolled, enrolled_on = referred_on - 1, enrolment_period",
        "completed, ended_on = enrolled_on - 1, enrolment_period",
        "discontinued, ended_on = referred_on - 1, enrolment_period"
    })
    void itsDatesFitWhereItIs(String status, String change, String constraint) {
        refuses(
                constraint,
                "update enrolment set " + change + " where id = ?",
                aFamilyIn(VEJLE, status).getString("id"));
    }
}
