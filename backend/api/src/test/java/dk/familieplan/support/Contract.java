package dk.familieplan.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.familieplan.local.Workspace;
import io.restassured.filter.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The committed {@code openapi.yaml}, and a filter that fails a test when an answer is not what it promises. */
public final class Contract {

    public static final Path FILE = Workspace.find().root().resolve("openapi.yaml");

    /** Requests may break the contract: most tests do so on purpose. Answers, undocumented statuses among them, may not. */
    public static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(text())
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build();

    static final Filter CHECK = new OpenApiValidationFilter(VALIDATOR);

    private Contract() {}

    /** Each as its method and its address, e.g. {@code GET /api/v1/families/{id}}. */
    public static List<String> operations() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(text()).path("paths").properties().stream()
                            .flatMap(path -> path.getValue().properties().stream()
                                    .filter(operation -> operation.getValue().has("operationId"))
                                    .map(operation ->
                                            operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
