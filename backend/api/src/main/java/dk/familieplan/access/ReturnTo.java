package dk.familieplan.access;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: only ever a page of our own, so that the address cannot lure anyone elsewhere. */
final class ReturnTo {

    private static final URI HOME = URI.create("/");

    private ReturnTo() {}

    static URI of(String wanted) {
        // Browsers read a backslash as a slash, and "//host" as another site.
        if (wanted == null
                || !wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.indexOf('\\') >= 0
                || wanted.startsWith("/api/v1/")) {
            return HOME;
        }
        try {
            URI path = new URI(wanted);
            return path.getHost() == null && path.getAuthority() == null && path.getScheme() == null ? path : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
