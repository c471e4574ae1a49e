package dk.familieplan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private final RelativeDates dates = new RelativeDates(TODAY);

    @Test
    void oneIsInItsSecondPhaseOneAwaitsAgreementOneHasAClosedPlanAndANewDraft() {
        JsonNode vejle = DemoData.read("vejle-holm").path("plans").get(0);
        LocalDate start = dates.date(vejle.path("startDate"));
        assertThat(vejle.path("becomes").asText()).isEqualTo("active");
        assertThat(TODAY).isBetween(start.plusMonths(6), start.plusMonths(12).minusDays(1));

        JsonNode jammerbugt =
                DemoData.read("jammerbugt-petrussen").path("plans").get(0);
        assertThat(jammerbugt.path("becomes").asText()).isEqualTo("draft");
        assertThat(jammerbugt.path("goals"))
                .isNotEmpty()
                .allMatch(goal -> goal.path("becomes").asText().equals("proposed"))
                .noneMatch(goal -> goal.has("agreedOn"));

        JsonNode assens = DemoData.read("assens-bjerregaard").path("plans");
        assertThat(assens.get(0).path("becomes").asText()).isEqualTo("closed");
        assertThat(assens.get(1).path("becomes").asText()).isEqualTo("draft");
    }

    @Test
    void mostAreEnrolledOneIsOnlyReferredAndOneHasBeenThereBefore() {
        assertThat(DemoData.families())
                .extracting(name -> statuses(DemoData.read(name).path("enrolments")))
                .containsExactlyInAnyOrder("enrolled", "enrolled", "enrolled", "referred", "completed, enrolled");
    }

    private static String statuses(JsonNode enrolments) {
        List<String> statuses = new ArrayList<>();
        enrolments.forEach(each ->
                statuses.add(each.has("completedOn") ? "completed" : each.has("enrolledOn") ? "enrolled" : "referred"));
        return String.join(", ", statuses);
    }

    @Test
    void theFamiliesAreSpreadAmongColleagues() {
        assertThat(DemoData.families())
                .extracting(name -> DemoData.read(name).path("registeredBy").asText())
                .containsExactlyInAnyOrder("coordinator", "coordinator", "coordinator", "coordinator2", "coordinator2");
        assertThat(DemoData.families().stream()
                        .filter(name -> users(DemoData.read(name)).contains("caseworker"))
                        .map(name -> DemoData.read(name).path("registeredBy").asText()))
                .containsExactlyInAnyOrder("coordinator", "coordinator", "coordinator2");
    }

    /** Whoever does something for a family is on its team; somebody of the family's own is, too. */
    @ParameterizedTest
    @MethodSource("families")
    void everyTeamHangsTogether(String name) {
        JsonNode family = DemoData.read(name);
        Set<String> users = users(family);
        assertThat(family.findValuesAsText("by")).isSubsetOf(users);
        assertThat(family.findValuesAsText("completedBy")).isSubsetOf(users);
        assertThat(family.findValuesAsText("unit")).isNotEmpty().allMatch(DemoStaff::knowsUnit);
        assertThat(family.path("team"))
                .anyMatch(member -> member.has("name"))
                .allMatch(member -> member.has("name") != member.has("user"));
    }

    private static Set<String> users(JsonNode family) {
        Set<String> users = new HashSet<>(family.path("team").findValuesAsText("user"));
        users.add(family.path("registeredBy").asText());
        return users;
    }

    static Iterable<String> families() {
        return DemoData.families();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFamilyHangsTogether(String name) {
        JsonNode family = DemoData.read(name);
        Set<String> members = new HashSet<>();
        family.path("members").forEach(member -> {
            members.add(member.path("key").asText());
            assertThat(dates.date(member.path("birthDate"))).isBefore(TODAY);
        });
        for (JsonNode plan : family.path("plans")) {
            assertThat(plan.path("programme").asText()).isNotEmpty();
            plan.path("goals").forEach(goal -> check(goal, members));
        }
        checkEnrolments(family.path("enrolments"));
    }

    private void checkEnrolments(JsonNode enrolments) {
        LocalDate previous = LocalDate.MIN;
        for (JsonNode enrolment : enrolments) {
            for (String day : List.of("referredOn", "enrolledOn", "completedOn")) {
                if (enrolment.has(day)) {
                    LocalDate next = dates.date(enrolment.path(day));
                    assertThat(next).as(day).isAfter(previous).isBefore(TODAY);
                    previous = next;
                }
            }
            if (enrolment.has("completedOn")) {
                assertThat(enrolment.path("reason").asText()).isNotBlank();
                assertThat(enrolment.path("completedBy").asText()).isIn("caseworker", "caseworker2");
            }
        }
    }

    private void check(JsonNode goal, Set<String> members) {
        String title = goal.path("title").asText();
        if (!goal.path("owner").isNull()) {
            assertThat(members).as(title).contains(goal.path("owner").asText());
        }
        String becomes = goal.path("becomes").asText();
        assertThat(goal.has("agreedOn")).as(title).isEqualTo(!becomes.equals("proposed"));
        if (goal.has("agreedOn")) {
            assertThat(dates.date(goal.path("agreedOn"))).as(title).isBefore(TODAY);
        }
        boolean completed = becomes.equals("completed");
        assertThat(goal.has("startedOn")).as(title).isEqualTo(completed || becomes.equals("active"));
        assertThat(goal.has("completedOn")).as(title).isEqualTo(completed);
        LocalDate previous = goal.has("startedOn") ? dates.date(goal.path("startedOn")) : LocalDate.MIN;
        if (goal.has("startedOn")) {
            assertThat(previous).as(title).isAfter(dates.date(goal.path("agreedOn")));
        }
        for (JsonNode evaluation : goal.path("evaluations")) {
            LocalDate day = dates.date(evaluation.path("evaluatedOn"));
            assertThat(day).as(title).isAfter(previous).isBefore(TODAY);
            assertThat(evaluation.path("achievement").asInt()).as(title).isBetween(-2, 2);
            previous = day;
        }
        if (completed) {
            assertThat(dates.date(goal.path("completedOn")))
                    .as(title)
                    .isAfter(previous)
                    .isBefore(TODAY);
        }
    }
}
