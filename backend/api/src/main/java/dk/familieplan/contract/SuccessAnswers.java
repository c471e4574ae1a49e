package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The answer when all goes well, with the headers that clients work by. */
final class SuccessAnswers {

    private static final Set<String> UNVERSIONED = Set.of("Today", "Me", "Session");

    private SuccessAnswers() {}

    static void describe(Operation operation, Endpoint endpoint) {
        APIResponses answers = operation.getResponses();
        if (endpoint.open()) {
            answers.removeAPIResponse("200");
            return;
        }
        APIResponse ok = answers.getAPIResponse("200");
        if (ok == null) {
            answers.getAPIResponse("204").setDescription("Done; there is nothing to show");
            return;
        }
        ok.setDescription(
                endpoint.creates()
                        ? "Created"
                        : operation.getSummary().startsWith("List") ? "One page" : "As it is now");
        if (endpoint.creates()) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse("201", ok);
            ok.addHeader("Location", header("The address of what was created."));
        }
        if (versioned(ok.getContent())) {
            ok.addHeader("ETag", header("The version, for If-Match."));
        }
    }

    /** Pages, the day's duties, who I am and my session have no version. */
    private static boolean versioned(Content content) {
        String ref = content.getMediaType("application/json").getSchema().getRef();
        return ref != null && !ref.endsWith("Page") && !UNVERSIONED.contains(ref.substring(ref.lastIndexOf('/') + 1));
    }

    static Header header(String description) {
        return createHeader()
                .description(description)
                .required(true)
                .schema(createSchema().addType(SchemaType.STRING));
    }
}
