package dk.familieplan.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** The slowest searches for a family against reading one by its id, among a hundred thousand. */
final class Search {

    private static final int SAMPLES = 300;

    private Search() {}

    static void run(Bench bench, Backend large) throws Exception {
        run(bench, large, "caseworker", "forty families");
        run(bench, large, "leader", "ten thousand families");
    }

    private static void run(Bench bench, Backend large, String user, String sees) throws Exception {
        Supplier<String> queries = new Shuffled<>(queries(bench));
        Supplier<Call> search =
                () -> Call.get("/api/v1/families?q=" + queries.get()).as(user);
        Supplier<String> next = new Shuffled<>(bench.families(Site.LARGE));
        Supplier<Call> byKey = () -> Call.get("/api/v1/families/" + next.get());
        bench.http().warmUp(large, bench.size().warmUp() / 20, search);
        bench.http().warmUp(large, bench.size().warmUp() / 4, byKey);
        Comparison rounds = Comparison.interleaved(
                bench.size().rounds(),
                () -> bench.http().closed(large.url(), 1, bench.size().round(), search),
                () -> bench.http().closed(large.url(), 1, bench.size().round(), byKey));
        bench.report()
                .ratio(
                        Report.text(
                                "Search by somebody who sees %s of %,d, against a read by key: p95",
                                sees, bench.size().large()),
                        rounds,
                        measured -> measured.percentile(95),
                        false,
                        50,
                        "µs");
        bench.report()
                .tell(
                        "Search: median, p99",
                        Report.text(
                                "%.1f ms, %.1f ms",
                                Comparison.median(rounds.measured(), Measured::median) / 1000,
                                Comparison.median(rounds.measured(), measured -> measured.percentile(99)) / 1000));
    }

    /** What people type, of families drawn from all of them, so that rare names come as well as frequent ones. */
    private static List<String> queries(Bench bench) throws Exception {
        var chance = new Random(7);
        var queries = new ArrayList<String>();
        List<List<String>> families = bench.site().rows(Site.LARGE, """
                select f.name, f.case_number, p.given_name, p.family_name
                from family f
                join lateral (select person_id from membership m where m.family_id = f.id order by m.id limit 1) m on true
                join person p on p.id = m.person_id
                order by hashtext(f.id::text) limit\s""" + SAMPLES);
        for (List<String> family : families) {
            String surname = family.get(3);
            queries.add(family.get(0));
            queries.add(surname.substring(0, Math.min(surname.length(), 3 + chance.nextInt(3))));
            queries.add(family.get(2) + " " + surname);
            queries.add(family.get(1));
            queries.add(family.get(2) + " " + slip(surname, chance));
            queries.add(plain(family.get(2) + " " + surname));
            // What nobody is called.
            queries.add(slip(slip(surname, chance), chance) + "xq");
        }
        return queries.stream()
                .map(query -> URLEncoder.encode(query, StandardCharsets.UTF_8))
                .toList();
    }

    /** Two neighbouring letters in the wrong order are two slips, so one letter is another one instead. */
    private static String slip(String name, Random chance) {
        int at = chance.nextInt(name.length());
        return name.substring(0, at) + (char) ('a' + chance.nextInt(26)) + name.substring(at + 1);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace("æ", "ae")
                .replace("Æ", "Ae")
                .toLowerCase(Locale.ROOT);
    }
}
