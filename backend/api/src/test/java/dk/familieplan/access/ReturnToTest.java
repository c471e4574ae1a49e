package dk.familieplan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/families/1?tab=goals#now", "/api/docs"})
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
                "/\t/evil.example"
            })
    void everythingElseLeadsHome(String elsewhere) {
        assertEquals("/", ReturnTo.of(elsewhere).toString());
    }
}
