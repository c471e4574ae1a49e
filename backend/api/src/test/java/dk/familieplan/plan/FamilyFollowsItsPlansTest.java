package dk.familieplan.plan;

import static dk.familieplan.support.Plans.activated;
import static dk.familieplan.support.Plans.closed;
import static dk.familieplan.support.Plans.draft;
import static dk.familieplan.support.Plans.familyStatus;
import static dk.familieplan.support.Plans.threeHalfYears;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import dk.familieplan.support.Plans;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FamilyFollowsItsPlansTest {

    @Test
    void aFamilysStatusFollowsItsPlans() {
        Families.Registered family = Plans.aFamily();
        assertEquals("without-plan", family.view().getString("status"));
        Plans.Plan first = draft(family.id(), threeHalfYears());
        assertEquals("planning", familyStatus(first));
        activated(first);
        assertEquals("active", familyStatus(first));
        Plans.Plan second = draft(family.id(), threeHalfYears());
        assertEquals("active", familyStatus(first), "stays active while the next plan is drafted");
        closed(first);
        assertEquals("planning", familyStatus(first), "closed while a new draft is there");
        activated(second);
        assertEquals("active", familyStatus(first));
        closed(second);
        assertEquals("closed", familyStatus(first));
        draft(family.id(), threeHalfYears());
        assertEquals("planning", familyStatus(first));
    }

    @Test
    void whoHasSeenTheFamilyBeforeSeesThatItHasMovedOn() {
        Families.Registered family = Plans.aFamily();
        String seen = Change.etag(family.path());
        draft(family.id(), threeHalfYears());
        assertNotEquals(seen, Change.etag(family.path()));
    }
}
