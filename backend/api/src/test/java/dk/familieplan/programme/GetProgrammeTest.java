package dk.familieplan.programme;

import static dk.familieplan.access.Roles.ADMINISTRATOR;
import static dk.familieplan.access.Roles.AUDITOR;
import static dk.familieplan.access.Roles.CASEWORKER;
import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.access.Roles.EVALUATOR;
import static dk.familieplan.access.Roles.FAMILIES_READ;
import static dk.familieplan.access.Roles.LEADER;
import static dk.familieplan.programme.Programmes.VEJLE;
import static dk.familieplan.support.Refusals.onlyFor;
import static dk.familieplan.support.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dk.familieplan.problem.ProblemType;
import dk.familieplan.support.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GetProgrammeTest {

    @Test
    void allStaffAndOtherSystemsMayRead() {
        onlyFor(
                Set.of(COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR, FAMILIES_READ),
                api -> api.get(VEJLE));
    }

    @Test
    void anUnknownProgrammeIsNotFound() {
        refused(Api.as(COORDINATOR).get("/programmes/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
        refused(Api.as(COORDINATOR).get("/programmes/vejle"), ProblemType.NOT_FOUND);
    }

    /** The figures that the municipalities have published; empty where they have published none. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, Job & Familieliv,         Kolding,    2023-01-01, -,          -,  -,  -,   -,            -,  3, 25, 4 4 4",
                "2, Familien i Centrum,       Vejle,      2012-01-01, 2014-12-31, -,  -,  100, whole-period, 18, 3, 25, 6 6 6",
                "3, Familien på Vej,          Jammerbugt, -,          -,          36, -,  45,  whole-period, -,  3, 20, 3 6 3",
                "4, Brøndbymodellen,          Brøndby,    -,          -,          -,  20, 25,  at-a-time,    12, 3, 25, 12",
                "5, Familieindsatsen i Assens, Assens,    -,          -,          36, -,  50,  whole-period, -,  3, 30, 3 6 3"
            })
    void theFiveProgrammesAreShippedWithTheirFigures(
            int number,
            String name,
            String municipality,
            String startsOn,
            String endsOn,
            Integer periodMonths,
            Integer capacityFrom,
            Integer capacityTo,
            String capacityBasis,
            Integer enrolmentMonths,
            int maxParallelActions,
            int maxWeeklyHours,
            String months) {
        Api.as(COORDINATOR)
                .get("/programmes/0197a000-0000-7000-8000-00000000000" + number)
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("municipality", equalTo(municipality))
                .body("startsOn", equalTo(startsOn))
                .body("endsOn", equalTo(endsOn))
                .body("periodMonths", equalTo(periodMonths))
                .body("capacityFrom", equalTo(capacityFrom))
                .body("capacityTo", equalTo(capacityTo))
                .body("capacityBasis", equalTo(capacityBasis))
                .body("enrolmentMonths", equalTo(enrolmentMonths))
                .body("maxParallelActions", is(maxParallelActions))
                .body("maxWeeklyHours", is(maxWeeklyHours))
                .body(
                        "planTemplate.months",
                        contains(Arrays.stream(months.split(" "))
                                .map(Integer::valueOf)
                                .toArray()));
    }

    @Test
    void vejleGoesFromStructureAndSchoolOverActivationBesideTherapyToMoreActivation() {
        Api.as(COORDINATOR)
                .get(VEJLE)
                .then()
                .statusCode(200)
                .body("planTemplate.title", contains("Struktur og skole", "Aktivering og behandling", "Videre"))
                .body(
                        "planTemplate.focus",
                        contains(
                                "Struktur i hverdagen og børnenes skolegang",
                                "Aktivering ved siden af behandling",
                                "Mere aktivering på vej mod job"));
    }
}
