package dk.familieplan.access.matrix;

import dk.familieplan.access.Roles;
import dk.familieplan.support.OtherSystems;
import dk.familieplan.support.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of those who can sign in.
 *
 * @param role a realm role, or a machine's one scope
 * @param client null for a person
 */
record Caller(String role, String client) {

    private static final Set<String> ON_TEAMS = Set.of(Roles.COORDINATOR, Roles.CASEWORKER);

    private static final Set<String> BY_PROGRAMME = Set.of(Roles.LEADER, Roles.FAMILIES_READ, Roles.FAMILIES_WRITE);

    static final List<Caller> ALL = Stream.concat(
                    Stream.of(
                                    Roles.COORDINATOR,
                                    Roles.CASEWORKER,
                                    Roles.LEADER,
                                    Roles.EVALUATOR,
                                    Roles.AUDITOR,
                                    Roles.ADMINISTRATOR)
                            .map(role -> new Caller(role, null)),
                    Stream.of(Roles.FAMILIES_READ, Roles.FAMILIES_WRITE, Roles.PROGRESS_WRITE, Roles.OUTCOMES_READ)
                            .map(scope -> new Caller(scope, OtherSystems.with(scope))))
            .toList();

    String token() {
        return client == null ? Tokens.of(role) : OtherSystems.token(client);
    }

    /** Staff by their teams, leaders and other systems with a scope for families by the programme; the rest
     * no family. */
    boolean sees(Target target) {
        if (ON_TEAMS.contains(role)) {
            return target.kind() == Target.Kind.OWN;
        }
        return BY_PROGRAMME.contains(role) && (target.kind() == Target.Kind.OWN || target.kind() == Target.Kind.OTHERS);
    }

    /** A broken glass is seen by whoever may change the family, and by the auditor. */
    boolean seesGlassOf(Target target) {
        return role.equals(Roles.AUDITOR)
                ? target.kind() != Target.Kind.UNKNOWN
                : sees(target) && !role.equals(Roles.FAMILIES_READ);
    }
}
