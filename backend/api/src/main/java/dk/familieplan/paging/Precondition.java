package dk.familieplan.paging;

import dk.familieplan.problem.ProblemType;

/** Refuses a change that was made without having seen the latest version. */
public final class Precondition {

    private Precondition() {}

    /**
     * @param ifMatch the {@code If-Match} header as sent, null when it was not
     * @param current the version the resource has now, without quotes
     * @throws RuntimeException the problem {@code version-required} or {@code stale-version}
     */
    public static void check(String ifMatch, String current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemType.VERSION_REQUIRED.because(
                    "Send the ETag that you read in If-Match, so that nobody's change is overwritten unseen.");
        }
        if (!ifMatch.trim().equals('"' + current + '"')) {
            throw ProblemType.STALE_VERSION.because(
                    "Nothing was changed. Read the resource again and decide what should stand.");
        }
    }
}
