package dk.familieplan.contract.chance;

import dk.familieplan.paging.Cursor;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests whose address, query, headers or token are wrong. */
final class BrokenAddresses {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final String ANY_ID = "00000000-0000-4000-8000-000000000000";
    private static final List<String> NO_CURSORS = List.of("AAAA", "not-a-cursor!", "....", "eA", "eA.eA", "%", "🙂");

    /** As one of ours would be made, of keys that no row has; where such a key is a name, reading may begin there. */
    private static final List<String> FORGED_CURSORS = Stream.of(
                    List.of("+9000000-01-01", ANY_ID),
                    List.of("-9999-01-01", ANY_ID),
                    List.of("0000-01-01", ANY_ID),
                    List.of("2026-02-30", ANY_ID),
                    List.of("Holm\u0000", ANY_ID),
                    List.of("Holm", "1-1-1-1-1"),
                    List.of("EXACT", "\uffff", ANY_ID),
                    List.of("SIMILAR", "", ANY_ID),
                    List.of("0", "Holm", ANY_ID),
                    List.of("1-1-1-1-1"),
                    List.of("-2147483648"),
                    List.of("2147483648"))
            .map(keys -> Cursor.of(keys.toArray()).encode())
            .toList();

    private final World world;
    private final Chance chance;
    private final Map<String, Function<Request, Broken>> kinds = new LinkedHashMap<>();

    BrokenAddresses(World world, Chance chance) {
        this.world = world;
        this.chance = chance;
        kinds.put("no token", valid -> valid.caller() == null ? null : Broken.surely("", valid.by(null)));
        kinds.put("forged token", this::forgedToken);
        kinds.put(
                "forged session",
                valid -> Broken.perhaps(
                        "", valid.header("Cookie", "q_session=" + chance.uuid() + "; q_session_chunk_1=a.b.c")));
        kinds.put("malformed id in the path", valid -> withId(valid, malformed()));
        kinds.put(
                "id of nothing in the path",
                valid -> withId(valid, chance.uuid().toString()));
        kinds.put(
                "id of another kind in the path",
                valid -> valid.operation().assigns() ? null : withId(valid, idOfAnotherKind(valid)));
        kinds.put("id of another family in the path", this::withAnothersId);
        kinds.put("no If-Match", valid -> ifMatch(valid, null));
        kinds.put(
                "forged If-Match",
                valid -> ifMatch(
                        valid,
                        chance.one("\"999999\"", "\"\"", "*", "x", "\"a\", \"b\"", "\"0\u00ff\"", "\"-1\"", ",")));
        kinds.put(
                "weak If-Match", valid -> ifMatch(valid, "W/" + valid.headers().get("If-Match")));
        kinds.put("missing header", this::missingHeader);
        kinds.put("header out of bounds", this::longHeader);
        kinds.put("forged cursor", this::cursor);
        kinds.put("parameter out of bounds", this::parameter);
    }

    List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /** Null when this request cannot be broken so. */
    Broken broken(Request valid, String kind) {
        Broken broken = kinds.get(kind).apply(valid);
        return broken == null ? null : new Broken(kind, broken.certain(), broken.request());
    }

    private Broken forgedToken(Request valid) {
        if (valid.caller() == null) {
            return null;
        }
        String nobodys = chance.one(
                "x",
                "a.b.c",
                "..",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwicmVhbG1fYWNjZXNzIjp7InJvbGVzIjpbImNvb3JkaW5hdG9yIl19fQ.",
                "A".repeat(3000));
        return Broken.surely("", valid.by(null).header("Authorization", "Bearer " + nobodys));
    }

    private String malformed() {
        return chance.one(
                "1",
                "null",
                "%20",
                "%00",
                "%C3%28",
                "'%20or%20'1'='1",
                "..%5c..",
                "%F0%9F%99%82",
                chance.uuid() + "0",
                "{id}".replace("{", "%7B").replace("}", "%7D"),
                "a".repeat(4000));
    }

    private String idOfAnotherKind(Request valid) {
        List<String> ids = ids(world.pathOfAnotherKind(valid.operation().resource(), chance));
        return ids.get(ids.size() - 1);
    }

    /** Instead of one of the ids in the path. */
    private Broken withId(Request valid, String other) {
        List<String> ids = ids(valid.path());
        return ids.isEmpty() || ids.contains(other)
                ? null
                : Broken.surely("", valid.at(valid.path().replace(chance.one(ids), other)));
    }

    /** A member of the one family asked for as if of the other. Who leads one programme may lead another. */
    private Broken withAnothersId(Request valid) {
        List<String> ids = ids(valid.path());
        if (ids.size() < 2 || valid.operation().assigns()) {
            return null;
        }
        String other = ids(world.path(valid.operation().resource(), chance)).get(0);
        return other.equals(ids.get(0))
                ? null
                : Broken.surely("", valid.at(valid.path().replace(ids.get(0), other)));
    }

    private static List<String> ids(String path) {
        return ID.matcher(path).results().map(MatchResult::group).toList();
    }

    private Broken ifMatch(Request valid, String value) {
        return valid.operation().takes("If-Match") ? Broken.surely("", valid.header("If-Match", value)) : null;
    }

    private Broken missingHeader(Request valid) {
        List<Parameter> required = valid.operation().parametersIn("header").stream()
                .filter(header -> Boolean.TRUE.equals(header.getRequired()))
                .toList();
        return required.isEmpty()
                ? null
                : Broken.surely("", valid.header(chance.one(required).getName(), null));
    }

    private Broken longHeader(Request valid) {
        for (Parameter header : valid.operation().parametersIn("header")) {
            Integer most = header.getSchema().getMaxLength();
            if (most != null) {
                return Broken.surely("", valid.header(header.getName(), "a".repeat(most + 1)));
            }
        }
        return null;
    }

    private Broken cursor(Request valid) {
        if (valid.operation().parametersIn("query").stream()
                .noneMatch(parameter -> parameter.getName().equals("cursor"))) {
            return null;
        }
        // All that chance decides is drawn first, whether or not a page has been seen.
        String none = chance.one(NO_CURSORS);
        String forged = chance.one(FORGED_CURSORS);
        int kept = chance.between(0, 99);
        int way = chance.between(1, 3);
        String ours = world.cursor(valid.operation().id());
        if (way == 1) {
            // Users' ids are the identity provider's: any text may be one.
            boolean certain = !valid.operation().id().matches("listStaff|listProgrammeLeaders");
            return new Broken("", certain, valid.asking("cursor", none));
        }
        return Broken.perhaps(
                "",
                valid.asking(
                        "cursor", way == 2 || ours == null ? forged : ours.substring(0, ours.length() * kept / 100)));
    }

    private Broken parameter(Request valid) {
        for (Parameter parameter : chance.shuffled(valid.operation().parametersIn("query"))) {
            List<String> wrong = wrong(Operation.schema(parameter.getSchema()));
            if (!parameter.getName().equals("cursor")) {
                // Who is led away to sign in has not been listened to yet.
                return new Broken(
                        "", valid.operation().secured(), valid.asking(parameter.getName(), chance.one(wrong)));
            }
        }
        return null;
    }

    private static List<String> wrong(Schema<?> schema) {
        if (schema.getEnum() != null) {
            return List.of("nope", "ALL", "0", "mine,all");
        }
        return switch (schema.getType()) {
            case "integer" -> List.of("-1", "0", "100000", "x", "1.5", "99999999999", "1e2", "0x10", "null", "+5");
            case "boolean" -> List.of("yes", "TRUE", "1", "null");
            default ->
                "uuid".equals(schema.getFormat())
                        ? List.of("5", "null", "00000000-0000-0000-0000-00000000000g")
                        : schema.getMaxLength() == null
                                ? List.of("a\u0000b")
                                : List.of("a".repeat(schema.getMaxLength() + 1), "a\u0000b");
        };
    }
}
