package dk.familieplan.contract;

import dk.familieplan.problem.ProblemType;
import java.util.List;

/**
 * What the annotations of a resource method say beyond SmallRye's reading.
 *
 * @param roles roles of people and scopes of machines
 * @param open part of signing in or out, for everybody
 * @param authority a decision that a coordinator does not take
 * @param conflicts rules that the operation may find broken
 */
record Endpoint(List<String> roles, boolean open, boolean creates, boolean authority, List<ProblemType> conflicts) {

    List<String> people() {
        return roles.stream().filter(role -> !role.contains(":")).toList();
    }

    List<String> scopes() {
        return roles.stream().filter(role -> role.contains(":")).toList();
    }
}
