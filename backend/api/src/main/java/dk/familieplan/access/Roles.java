package dk.familieplan.access;

import java.util.Set;

/** Realm roles of people and scopes of machines, as Keycloak names them. Every endpoint names its own by these. */
public final class Roles {

    public static final String COORDINATOR = "coordinator";
    public static final String CASEWORKER = "caseworker";
    public static final String LEADER = "leader";
    public static final String EVALUATOR = "evaluator";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    public static final String FAMILIES_READ = "families:read";
    public static final String FAMILIES_WRITE = "families:write";
    public static final String PROGRESS_WRITE = "progress:write";
    public static final String OUTCOMES_READ = "outcomes:read";

    static final Set<String> OF_PEOPLE = Set.of(COORDINATOR, CASEWORKER, LEADER, EVALUATOR, AUDITOR, ADMINISTRATOR);
    static final Set<String> OF_MACHINES = Set.of(FAMILIES_READ, FAMILIES_WRITE, PROGRESS_WRITE, OUTCOMES_READ);

    private Roles() {}
}
