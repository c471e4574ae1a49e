package dk.familieplan.contract.chance;

/**
 * A request with one thing broken.
 *
 * @param certain whether it must be refused; some of what looks forged may happen to be right
 */
record Broken(String how, boolean certain, Request request) {

    static Broken surely(String how, Request request) {
        return new Broken(how, true, request);
    }

    static Broken perhaps(String how, Request request) {
        return new Broken(how, false, request);
    }
}
