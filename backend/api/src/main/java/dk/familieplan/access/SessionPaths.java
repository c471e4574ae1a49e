package dk.familieplan.access;

/** Where a browser's session begins and ends; the same in {@code application.properties}. */
final class SessionPaths {

    static final String BASE = "/api/v1/session";
    static final String SIGN_IN = BASE + "/sign-in";
    static final String SIGN_OUT = BASE + "/sign-out";
    static final String CALLBACK = BASE + "/callback";

    static final String AFTER_FAILURE = "/?signInFailed";

    private SessionPaths() {}
}
