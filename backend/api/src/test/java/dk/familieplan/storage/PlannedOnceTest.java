package dk.familieplan.storage;

import static dk.familieplan.access.Roles.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.familieplan.support.Api;
import dk.familieplan.support.Families;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A query is planned when it is first asked; one that is planned for every request costs more than its answer. */
@QuarkusTest
class PlannedOnceTest {

    @Inject
    SessionFactory sessions;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void whatHasBeenAskedBeforeIsNotPlannedAgain() {
        askEverything();
        long planned = statistics.getQueryPlanCacheMissCount();
        long found = statistics.getQueryPlanCacheHitCount();
        askEverything();
        assertEquals(planned, statistics.getQueryPlanCacheMissCount(), "Plans made for the second time");
        assertTrue(statistics.getQueryPlanCacheHitCount() > found, "Nothing was asked");
    }

    private static void askEverything() {
        Plans.Plan plan = Plans.anActivePlan();
        Goals.Goal goal = Goals.after(Goals.propose(plan, 1, "Ida kommer i skole"), "agree", "start");
        Goals.evaluate(goal, 1, null).then().statusCode(201);
        Families.register("Familien Holm", Families.parent("Karen"));
        for (String path : new String[] {
            "/today?scope=all",
            "/today",
            "/families",
            "/families?q=Holm",
            "/families?q=Hplm Karen",
            "/families?status=active&mine=true",
            "/families/" + plan.familyId() + "/overview",
            "/families/" + plan.familyId() + "/plans",
            plan.path() + "/goals",
            goal.path() + "/evaluations",
            "/programmes"
        }) {
            Api.as(COORDINATOR).get(path).then().statusCode(200);
        }
        Plans.closed(plan);
    }
}
