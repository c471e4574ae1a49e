package dk.familieplan.support;

import java.util.List;

/** What people may well be called or write, and what somebody may try. All of it is right, and kept to the letter. */
public final class Awkward {

    public static final List<String> TEXTS = List.of(
            "Ø",
            "Aqqalugaq Sørensen",
            "qaqqaq ĸâĸaĸ",
            "Łukasz Żółć-Święcicki",
            "فاطمة الزهراء",
            "שרה לוי",
            "Ama\u0301lie A\u030Aberg",
            "👩🏽‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇬🇱",
            "Robert'); drop table family; --",
            "' or '1'='1",
            "<script>alert(\"hej\")</script>",
            "<img src=x onerror=alert(1)>&amp;&lt;",
            "${jndi:ldap://localhost/a} {{7*7}} %s %n \\ \\u0041",
            "100 % _ \\",
            "null");

    private Awkward() {}
}
