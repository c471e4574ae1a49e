package dk.familieplan.plan;

import java.util.UUID;

/** What a plan asks about its goals before it can be activated; answered by the goal room, which stands above this one. */
public interface AgreedGoals {

    /** How many goals of the plan the family has agreed to and not dropped. */
    long in(UUID planId);
}
