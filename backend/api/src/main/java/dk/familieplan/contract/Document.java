package dk.familieplan.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createOAuthFlow;
import static org.eclipse.microprofile.openapi.OASFactory.createOAuthFlows;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;
import static org.eclipse.microprofile.openapi.OASFactory.createTag;

import dk.familieplan.access.Roles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What the contract says about the API as a whole. */
final class Document {

    static final String SESSION = "session";
    static final String PERSON = "person";
    static final String MACHINE = "machine";

    /** The demo's; the running service puts its own Keycloak's address here for its documentation. */
    private static final String TOKEN_URL = "http://localhost:8180/realms/familieplan/protocol/openid-connect/token";

    private static final String ABOUT = """
            One family, one plan: families, their joint plan with phases and goals, and how the goals are reached.

            **Errors** are `application/problem+json` (RFC 9457) with a stable `type`; choose your words by it. \
            **Changes** (`PATCH`, `DELETE`) need `If-Match` with the `ETag` last read; `*` is none. **Lists** are read page \
            by page with `cursor`. What the caller's role or scope is not for is answered with 403 whether it exists \
            or not; whatever else they may not see, with 404. **Too many** requests in a short time are answered with 429; \
            every answer says in `RateLimit` how many are left, and that one in `Retry-After` how many seconds to wait.

            **Try it**: [sign in](/api/v1/session/sign-in?returnTo=/api/docs) and use the session, or choose *Authorize* \
            with an access token of a person or the client credentials of another system.
            """;

    private static final Map<String, String> SCOPES = new TreeMap<>(Map.of(
            Roles.FAMILIES_READ, "Read programmes, families, plans and goals",
            Roles.FAMILIES_WRITE, "Register and change families, plans and goals",
            Roles.PROGRESS_WRITE, "Deliver measurements and employment spells",
            Roles.OUTCOMES_READ, "Read outcomes of programmes"));

    private static final List<Tag> TAGS = List.of(
            tag("Session", "Signing in and out with the browser, and who is signed in"),
            tag("Today", "What the day asks for"),
            tag("Programmes", "Municipal whole-family efforts with their rules and plan template"),
            tag("Families", "Families and their members"),
            tag("Team", "Who works with a family: its contact person, the others, and the staff to choose from"),
            tag("Codes", "What people choose from, list by list, each with its days"),
            tag("Units", "Municipal departments and schools"),
            tag("Enrolments", "A family's time in a programme, from referral to its end"),
            tag("Plans", "A family's joint plan, from draft to closed"),
            tag("Phases", "The dated stretches of a plan, each with its focus"),
            tag("Goals", "What should become true, and how far it has come"));

    private Document() {}

    static void describe(OpenAPI contract) {
        contract.setInfo(createInfo().title("Familieplan").version("1").description(ABOUT));
        contract.setServers(List.of(createServer().url("/").description("Where this document was read")));
        contract.setTags(TAGS);
        contract.getComponents()
                .addSecurityScheme(
                        SESSION,
                        createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("q_session")
                                .description("The browser's session, opened at /api/v1/session/sign-in; "
                                        + "behind https it is called `__Host-q_session`. "
                                        + "Unsafe requests need the header `X-Requested-With: JavaScript` too."))
                .addSecurityScheme(
                        PERSON,
                        createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("A person's access token from Keycloak; the realm roles in it decide."))
                .addSecurityScheme(
                        MACHINE,
                        createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("Another system, as itself; the scopes decide.")
                                .flows(createOAuthFlows()
                                        .clientCredentials(createOAuthFlow()
                                                .tokenUrl(TOKEN_URL)
                                                .scopes(SCOPES))));
    }

    private static Tag tag(String name, String description) {
        return createTag().name(name).description(description);
    }
}
