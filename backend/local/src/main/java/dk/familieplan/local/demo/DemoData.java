package dk.familieplan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Creates the demo families once per database; a creation that was interrupted goes on where it stopped. */
public final class DemoData {

    private static final List<String> FAMILIES =
            List.of("kolding-rahimi", "vejle-holm", "jammerbugt-petrussen", "broendby-yilmaz", "assens-bjerregaard");

    private final DemoApi api;
    private final Path marker;

    public DemoData(String apiUrl, String keycloakUrl, Path dataDirectory) {
        this.api = new DemoApi(apiUrl, keycloakUrl);
        this.marker = marker(dataDirectory);
    }

    /** The marker lies beside the database, so that families a user has deleted do not come back. */
    public static boolean isMissing(Path dataDirectory) {
        return !Files.exists(marker(dataDirectory));
    }

    private static Path marker(Path dataDirectory) {
        return dataDirectory.resolve("demo-data.done");
    }

    public void create() {
        var dates = new RelativeDates(LocalDate.now(Clock.system(ZoneId.of("Europe/Copenhagen"))));
        var staff = new DemoStaff(api);
        staff.create();
        FAMILIES.forEach(name -> new DemoFamily(api, staff, dates, read(name)).create());
        try {
            Files.writeString(marker, Instant.now().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> families() {
        return FAMILIES;
    }

    static JsonNode read(String name) {
        try (InputStream in = DemoData.class.getResourceAsStream("/demo/" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
