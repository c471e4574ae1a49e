package dk.familieplan.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Days begin and end in Denmark, wherever the server stands. */
public class Clocks {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Produces
    @ApplicationScoped
    @DefaultBean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
