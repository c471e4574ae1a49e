package dk.familieplan.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passwords that nobody may choose although they are long enough: what people here would think of first. Those that
 * have leaked elsewhere are not among them, for nobody may simply hand them on: the operator adds a list of them.
 *
 * <p>Needs nothing but Java, so that it also makes the list for the container: {@code java RefusedPasswords.java}.
 */
public final class RefusedPasswords {

    /** As the production realm names it. */
    static final String FILE = "familieplan.txt";

    private static final int SHORTEST = 12;

    private static final String WORDS =
            // Here
            """
            familieplan familieplanen familie familien familieliv familieteam familiekoordinator kommune kommunen kolding
            vejle jammerbugt brønderslev brøndby assens danmark denmark københavn aarhus odense aalborg kontaktperson
            koordinator sagsbehandler borgmester rådhus rådhuset jobcenter jobcentret socialforvaltning forvaltning
            barnetsplan
            """
                    // Everywhere
                    + """
            password passord adgangskode kodeord hemmelig hemmeligt velkommen welcome letmein iloveyou administrator admin
            bruger brugernavn login changeme default computer internet football fodbold liverpool superman batman princess
            sunshine dragon monkey master shadow michael qwerty qwertyuiop qwertyuiopå asdfghjkl asdfghjklæø zxcvbnm
            1q2w3e4r 1q2w3e4r5t 1qaz2wsx qazwsx qazwsxedc abc abcdef abcdefgh abcdefghijkl test tester testtest hello
            hejmeddig jegelskerdig sommerferie juleferie chokolade kaffe skolebørn
            """
                    // At some time
                    + """
            forår sommer efterår vinter summer winter spring autumn januar februar marts april maj juni juli august
            september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag jul påske pinse""";

    private static final List<String> COUNTS = IntStream.rangeClosed(1, 10)
            .mapToObj(length -> "1234567890".substring(0, length))
            .toList();

    private RefusedPasswords() {}

    public static void main(String[] none) {
        new PrintStream(System.out, false, StandardCharsets.UTF_8)
                .append(text())
                .flush();
    }

    /** One a line, in small letters, as Keycloak compares them. */
    static String text() {
        return String.join("\n", all()) + "\n";
    }

    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        Stream.of(WORDS.trim().split("\\s+"))
                .flatMap(word -> Stream.of(word, plain(word)))
                .flatMap(RefusedPasswords::varied)
                .forEach(all::add);
        rowsOfKeys().forEach(all::add);
        all.removeIf(word -> word.length() < SHORTEST);
        return all;
    }

    /** As people write it where the keyboard has none. */
    private static String plain(String word) {
        return word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }

    private static Stream<String> varied(String word) {
        Stream<String> ended = Stream.of(word, word.repeat(2))
                .flatMap(repeated -> endings().map(repeated::concat))
                .flatMap(whole -> Stream.of(whole, whole + "!"));
        return Stream.concat(ended, COUNTS.stream().map(count -> count + word));
    }

    private static Stream<String> endings() {
        Stream<String> years = IntStream.range(2015, 2035).mapToObj(String::valueOf);
        return Stream.of(Stream.of("", "01", "007", "11", "99"), COUNTS.stream(), years)
                .flatMap(endings -> endings);
    }

    private static Stream<String> rowsOfKeys() {
        Stream<String> oneKey = "0123456789abcdefghijklmnopqrstuvwxyz"
                .chars()
                .mapToObj(Character::toString)
                .flatMap(key -> IntStream.rangeClosed(SHORTEST, 20).mapToObj(key::repeat));
        Stream<String> rows = Stream.of(
                        "123", "1234", "12345", "123456", "0123456789", "1234567890", "987654321", "0987654321")
                .flatMap(row -> IntStream.rangeClosed(1, 6).mapToObj(row::repeat));
        Stream<String> known = Stream.of(
                "correcthorsebatterystaple",
                "thequickbrownfox",
                "trustno1trustno1",
                "q1w2e3r4t5y6",
                "passwordpassword");
        return Stream.of(oneKey, rows, known).flatMap(words -> words);
    }
}
