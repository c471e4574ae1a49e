package dk.familieplan.support;

import static dk.familieplan.support.Body.json;

import dk.familieplan.access.Roles;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Families in one line, registered through the API by a coordinator. All of them are fictional. */
public final class Families {

    /** A person as a registration names them; the family name follows the family's unless {@link #called} says otherwise. */
    public record Member(Map<String, Object> fields) {

        public Member with(String field, Object value) {
            Map<String, Object> changed = new LinkedHashMap<>(fields);
            changed.putAll(json(field, value));
            return new Member(changed);
        }

        public Member called(String familyName) {
            return with("familyName", familyName);
        }

        public Member bornOn(LocalDate day) {
            return with("birthDate", day);
        }
    }

    /** A family as it was read; {@link Families#read} reads it again. */
    public record Registered(View view) {

        public String id() {
            return view.getString("id");
        }

        public String path() {
            return "/families/" + id();
        }

        public String version() {
            return view.getString("version");
        }

        public String caseNumber() {
            return view.getString("caseNumber");
        }

        /** The id of the membership, by given name. */
        public String member(String givenName) {
            return ofMember(givenName, "id");
        }

        public String memberPath(String givenName) {
            return path() + "/members/" + member(givenName);
        }

        /** The id of the person, by given name: what goals are owned by. */
        public String person(String givenName) {
            return ofMember(givenName, "personId");
        }

        private String ofMember(String givenName, String field) {
            List<Map<String, Object>> members = view.getList("members");
            return members.stream()
                    .filter(member -> member.get("givenName").equals(givenName))
                    .map(member -> (String) member.get(field))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Families() {}

    public static Member parent(String givenName) {
        return person(givenName, "parent");
    }

    /** @param age whole years today, and for some months to come */
    public static Member child(String givenName, int age) {
        return person(givenName, "child")
                .bornOn(HeldClock.today().minusYears(age).minusDays(100));
    }

    public static Member otherAdult(String givenName) {
        return person(givenName, "other-adult");
    }

    private static Member person(String givenName, String role) {
        return new Member(json("givenName", givenName, "role", role));
    }

    /** Somebody who is in another family already. */
    public static Member known(String personId, String role) {
        return new Member(json("personId", personId, "role", role));
    }

    public static Registered register(String name, Member... members) {
        return registeredBy(Roles.COORDINATOR, name, members);
    }

    public static Registered registeredBy(String role, String name, Member... members) {
        return new Registered(View.of(
                asked(role, name, members).then().statusCode(201).extract().asString()));
    }

    /** The registration as it is answered, whatever the answer is; whoever works with families sees it from then on. */
    public static Response asked(String role, String name, Member... members) {
        Response answer = Api.as(role).body(registration(name, members)).post("/families");
        if (answer.statusCode() == 201) {
            Teams.everyoneReads(answer.path("id"));
        }
        return answer;
    }

    public static Map<String, Object> registration(String name, Member... members) {
        return json(
                "name",
                name,
                "members",
                Arrays.stream(members).map(member -> fields(member, name)).toList());
    }

    public static Response add(Registered family, Member member) {
        return Api.as(Roles.COORDINATOR)
                .body(fields(member, family.view().getString("name")))
                .post(family.path() + "/members");
    }

    /** As it is now. */
    public static Registered read(Registered family) {
        return new Registered(View.of(Api.as(Roles.COORDINATOR)
                .get(family.path())
                .then()
                .statusCode(200)
                .extract()
                .asString()));
    }

    /** An empty house, for tests that count. */
    public static void forgetAll() {
        Database.execute("truncate family, person cascade");
    }

    /** „Familien Holm“ lends its members „Holm“. */
    private static Map<String, Object> fields(Member member, String name) {
        return member.fields().containsKey("personId") || member.fields().containsKey("familyName")
                ? member.fields()
                : member.called(name.substring(name.lastIndexOf(' ') + 1)).fields();
    }
}
