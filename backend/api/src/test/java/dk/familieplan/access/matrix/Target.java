package dk.familieplan.access.matrix;

import static dk.familieplan.support.Body.json;

import dk.familieplan.access.Roles;
import dk.familieplan.support.Database;
import dk.familieplan.support.Enrolments;
import dk.familieplan.support.Goals;
import dk.familieplan.support.Plans;
import dk.familieplan.support.Teams;
import dk.familieplan.support.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A family with one of everything that belongs to it.
 *
 * @param ids by what stands before them in an address, e.g. {@code goals}; others are unknown
 */
record Target(Kind kind, Map<String, String> ids) {

    enum Kind {
        /** On whose team coordinator and caseworker are, in the programme of the leader and the other systems. */
        OWN,
        /** On whose team nobody of them is, in the same programme. */
        OTHERS,
        /** On whose team nobody of them is, in another programme. */
        OF_ANOTHER_PROGRAMME,
        UNKNOWN
    }

    static final String LED = Enrolments.KOLDING;

    private static final String NOT_LED = Plans.VEJLE;

    static Target of(Kind kind) {
        if (kind == Kind.UNKNOWN) {
            return new Target(kind, Map.of());
        }
        Plans.Plan plan = Plans.aDraft();
        Goals.Goal goal = Goals.after(Goals.propose(plan, 1, "Ida i skole"), "agree");
        Map<String, String> ids = new HashMap<>();
        ids.put("families", plan.familyId());
        ids.put("plans", plan.id());
        ids.put("phases", plan.phase(1));
        ids.put("goals", goal.id());
        ids.put("evaluations", Goals.evaluate(goal, 1, null).path("id"));
        ids.put(
                "enrolments",
                Enrolments.asked(
                                plan.familyId(), json("programmeId", kind == Kind.OF_ANOTHER_PROGRAMME ? NOT_LED : LED))
                        .path("id"));
        ids.put("members", memberOf(plan.familyId()));
        ids.put("team", Database.text("select id from team_member where family_id = '" + plan.familyId() + "'"));
        ids.put("break-glass", glassOf(plan.familyId()));
        narrow(plan.familyId(), kind == Kind.OWN);
        return new Target(kind, Map.copyOf(ids));
    }

    /** To those who really see it: {@link Plans} and the like let everybody in. */
    private static void narrow(String family, boolean own) {
        Database.execute("delete from family_reader where reader like 'user:%' and family_id = '" + family + "'");
        if (own) {
            Teams.reads(Teams.subject(Tokens.of(Roles.COORDINATOR)), family);
            Teams.reads(Teams.subject(Tokens.of(Roles.CASEWORKER)), family);
        }
    }

    private static String memberOf(String family) {
        return Database.text("select id from membership where family_id = '" + family + "' limit 1");
    }

    private static String glassOf(String family) {
        String id = UUID.randomUUID().toString();
        Database.execute("insert into break_glass values ('" + id + "', 0, '" + family
                + "', 'somebody', 'Somebody', 'stand-in', 'Vikar', now(), now() + interval '8 hours', now(), now())");
        return id;
    }

    /** @param before the segment before the parameter */
    String id(String before) {
        return ids.getOrDefault(before, UUID.randomUUID().toString());
    }
}
