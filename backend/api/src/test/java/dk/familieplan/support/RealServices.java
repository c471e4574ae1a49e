package dk.familieplan.support;

import dk.familieplan.local.LocalKeycloak;
import dk.familieplan.local.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A throw-away PostgreSQL and a Keycloak with the demo realm, started once for every {@code @QuarkusTest} of the module. */
@QuarkusTestResource(RealServices.class)
public class RealServices implements QuarkusTestResourceLifecycleManager {

    /** One that stands nowhere by chance. */
    private static final String ADMIN_PASSWORD = UUID.randomUUID().toString();

    private static LocalPostgres postgres;
    private static LocalKeycloak keycloak;
    private static boolean ready;

    @Override
    public Map<String, String> start() {
        startOnce();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(LocalPostgres.FAMILIEPLAN),
                "quarkus.datasource.username", LocalPostgres.APPLICATION,
                "quarkus.datasource.password", postgres.password(),
                "quarkus.flyway.username", LocalPostgres.FAMILIEPLAN,
                "quarkus.flyway.password", postgres.password(),
                "quarkus.oidc.auth-server-url", keycloak.realmUrl(),
                "quarkus.keycloak.admin-client.server-url", keycloak.url(),
                // Tests run in the application's class loader and read from here where Keycloak is.
                "test.keycloak.realm-url", keycloak.realmUrl(),
                "test.keycloak.admin-password", ADMIN_PASSWORD);
    }

    private static synchronized void startOnce() {
        if (keycloak != null) {
            return;
        }
        try {
            postgres = LocalPostgres.throwAway();
            keycloak = LocalKeycloak.launch(
                    LocalKeycloak.Settings.demo(postgres, Files.createTempDirectory(Path.of("target"), "keycloak-"))
                            .withAdminPassword(ADMIN_PASSWORD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application starts beside Keycloak; its tests need both. */
    @Override
    public void inject(Object test) {
        awaitKeycloak();
    }

    private static synchronized void awaitKeycloak() {
        if (!ready) {
            keycloak.awaitReady();
            ready = true;
        }
    }

    /** Both stop with the JVM: the application itself restarts between test profiles. */
    @Override
    public void stop() {}
}
