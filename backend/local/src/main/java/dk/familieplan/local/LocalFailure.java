package dk.familieplan.local;

/** Something a person can act on; the message is one sentence and is shown without a stack trace. */
public class LocalFailure extends RuntimeException {

    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
