package dk.familieplan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    /** What is encoded twice is a path of ours that leads nowhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/families/1?tab=goals#now",
                "/api/docs",
                "/%2F%2Fevil.example",
                "/%5Cevil.example",
                "/@evil.example"
            })
    void ownPagesAreReturnedTo(String page) {
        assertEquals(page, ReturnTo.of(page).toString());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "families",
                "/api/v1/session/sign-in",
                "/a b",
                "/a\r\nSet-Cookie: x=1",
                "///evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "//evil.example/families",
                "//evil.example:443",
                "//user@evil.example",
                "//localhost@evil.example/families",
                "/\\/evil.example",
                "\\/evil.example",
                "\t//evil.example",
                " //evil.example",
                "http:evil.example",
                "http:/evil.example",
                "HTTPS://EVIL.EXAMPLE",
                "JavaScript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "%2F%2Fevil.example",
                "?next=//evil.example",
                "#//evil.example"
            })
    void everythingElseLeadsHome(String elsewhere) {
        assertEquals("/", ReturnTo.of(elsewhere).toString());
    }
}
