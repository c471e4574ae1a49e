package dk.familieplan.access.matrix;

import java.util.Map;

/** The families of the matrix, for tests of one thing. */
public record Targets(Map<String, String> ids) {

    /** On whose team coordinator and caseworker are. */
    public static Targets own() {
        return new Targets(Target.of(Target.Kind.OWN).ids());
    }

    /** On whose team nobody of those is who sign in. */
    public static Targets others() {
        return new Targets(Target.of(Target.Kind.OF_ANOTHER_PROGRAMME).ids());
    }
}
