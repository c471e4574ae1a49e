package dk.familieplan.access;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Why a token is refused is written down with all that it says of somebody, name and mail address too. The why is enough. */
@LoggingFilter(name = "without-claims")
public final class WithoutClaims implements Filter {

    /** As jose4j tells them in whatever it says of a token. */
    private static final Pattern CLAIMS = Pattern.compile("(?s)claims->\\{.*\\}");

    private static final ExtFormatter MESSAGES = new PatternFormatter("%m");

    @Override
    public boolean isLoggable(LogRecord logged) {
        if (logged instanceof ExtLogRecord written) {
            String message = MESSAGES.formatMessage(written);
            if (message != null && message.contains("claims->")) {
                written.setMessage(
                        CLAIMS.matcher(message).replaceAll("claims not shown"), ExtLogRecord.FormatStyle.NO_FORMAT);
            }
        }
        return true;
    }
}
