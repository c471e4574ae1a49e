package dk.familieplan.support;

/** Where tests that take their steps by chance begin. */
public final class Seed {

    private Seed() {}

    /**
     * The same in every build, so that a build that fails tells of the change that was made; {@code -Dseed=…} takes
     * another path, or repeats one. Every test that uses it prints it.
     */
    public static long given() {
        return Long.getLong("seed", 20_917_041_969_589L);
    }
}
