package dk.familieplan.overview;

import static dk.familieplan.access.Roles.COORDINATOR;
import static dk.familieplan.overview.Search.found;
import static dk.familieplan.overview.Search.search;
import static dk.familieplan.support.Families.child;
import static dk.familieplan.support.Families.parent;
import static dk.familieplan.support.Families.register;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import dk.familieplan.support.Api;
import dk.familieplan.support.Body;
import dk.familieplan.support.Change;
import dk.familieplan.support.Families;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchFamiliesTest {
    @BeforeEach
    void anEmptyHouse() {
        Families.forgetAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Familien Kjærgård",
                "kjærgård",
                "KJÆRGÅRD",
                "kjaergard",
                "jærgå",
                "rené",
                "RENE",
                "thorbjørn",
                "Thorbjorn",
                "kjærgård rené",
                "rené kjærgård",
                "ørn kjær",
                "friis",
                "Friis-Hansen",
                "thorbjørn rené friis familien kjærgård",
                "  rené   kjærgård  ",
                "René\u00a0Kjærgård",
                "Rene\u0301",
                "Kjærga\u030ard"
            })
    void aFamilyIsFoundByItsNameAndItsMembersInAnyOrderWithoutAccentsOrCase(String q) {
        register("Familien Holm", parent("Karen"));
        register("Familien Kjærgård", parent("René"), child("Thorbjørn", 7).called("Friis-Hansen"));
        found(q, "exact", "Familien Kjærgård");
    }

    @Test
    void aFamilyIsFoundByItsCaseNumber() {
        register("Familien Holm", parent("Karen"));
        String caseNumber = register("Familien Lund", parent("Jens")).caseNumber();
        found(caseNumber, "exact", "Familien Lund");
        found(caseNumber.toLowerCase(Locale.ROOT), "exact", "Familien Lund");
        found(caseNumber.substring(caseNumber.lastIndexOf('-') + 1), "exact", "Familien Lund");
        found("jens " + caseNumber, "exact", "Familien Lund");
    }

    @Test
    void everyWordMustMatch() {
        register("Familien Holm", parent("Karen"));
        register("Familien Lund", parent("Jens"));
        found("Karen Lund", "exact");
        found("Karrn Lund", "exact");
        found("Karrn Holm", "similar", "Familien Holm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "%%", "％", "＿", "＼", "\\%", "…"})
    void signsAreLetters(String q) {
        register("Familien Holm", parent("Karen"));
        found(q, "exact");
        register("Familien " + q, parent("Jens").called("Lund"));
        found(q, "exact", "Familien " + q);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table family;--",
                "<b>fed</b>",
                "👩‍👧‍👦",
                "🏳️‍🌈",
                "عائلة",
                "משפחת",
                "Aĸigssiaĸ",
                "Ûvâq",
                "Żółć",
                "Gęślą",
                "ﬁ",
                "ß",
                "İı",
                "家族",
                "O’Brien",
                "\"",
                "()",
                "[a-z]",
                "a:b",
                ":q",
                "?",
                "?1",
                "{x}",
                "$1"
            })
    void textsToTheLetterAreFound(String name) {
        register("Familien Holm", parent("Karen"));
        register("Familien " + name, parent("Jens").called("Lund"));
        assertThat(search(name).getList("items.name"), contains("Familien " + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t"})
    void noWordsFindAll(String q) {
        register("Familien Holm", parent("Karen"));
        found(q, "exact", "Familien Holm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"⑽", "㏒", "\uD83D\uDE00", "\\", "a ", "æ", "\u0301", "-", "0"})
    void aHundredOfAnythingIsOnlyASearch(String letters) {
        register("Familien Holm (10)", parent("Karen"));
        Api.as(COORDINATOR)
                .queryParam("q", letters.repeat(100).substring(0, 100))
                .get("/families")
                .then()
                .statusCode(200);
    }

    @Test
    void theSearchFollowsEveryChange() {
        Families.Registered family = register("Familien Holm", parent("Karen"), child("Emil", 14));
        Change.of(family.path(), Body.json("name", "Familien Bro")).then().statusCode(200);
        found("Familien Holm", "exact", "Familien Bro"); // Karen and Emil are still called Holm.
        Change.of(family.memberPath("Karen"), Body.json("familyName", "Bro"))
                .then()
                .statusCode(200);
        Change.of(family.memberPath("Emil"), Body.json("givenName", "Emma", "familyName", "Bro"))
                .then()
                .statusCode(200);
        found("Holm", "exact");
        found("emma bro", "exact", "Familien Bro");
        Families.add(family, child("Alma", 1).called("Lund")).then().statusCode(201);
        found("alma lund", "exact", "Familien Bro");
    }

    @Test
    void whoHasLeftIsStillFound() {
        Families.Registered family = register("Familien Holm", parent("Karen"), child("Emil", 14));
        Change.of(family.memberPath("Emil"), Body.json("validFrom", "2020-01-01", "validTo", "2021-01-01"))
                .then()
                .statusCode(200);
        found("emil", "exact", "Familien Holm");
    }
}
