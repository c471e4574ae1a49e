package dk.familieplan.overview;

import dk.familieplan.family.FamilyRepository;
import dk.familieplan.family.FamilyView;
import dk.familieplan.overview.FamilyListItem.GoalCount;
import dk.familieplan.overview.FamilyListItem.Progress;
import dk.familieplan.overview.FamilyListItem.RunningPhase;
import dk.familieplan.overview.FamilyPage.Match;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages of families with their members and how their plan goes: as many statements for two hundred as for one. */
@ApplicationScoped
class FamilyList {

    private static final String PROGRESS = """
            select distinct on (p.family_id)
                   p.family_id, programme.name as programme_name,
                   phase.sequence, (select count(*) from phase f where f.plan_id = p.id) as phase_count,
                   phase.title, phase.focus, phase.end_date, goals.total, goals.achieved, goals.proposed
            from plan p
            left join programme on programme.id = p.programme_id
            left join phase on phase.plan_id = p.id and :today between phase.start_date and phase.end_date
            cross join lateral (
                select count(*) filter (where g.status <> 'DROPPED') as total,
                       count(*) filter (where g.status = 'COMPLETED') as achieved,
                       count(*) filter (where g.status = 'PROPOSED') as proposed
                from goal g where g.plan_id = p.id) goals
            where p.family_id = any(:families) and p.status in ('ACTIVE', 'DRAFT')
            order by p.family_id, p.status""";

    @Inject
    FamilySearch search;

    @Inject
    FamilyRepository families;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    FamilyPage page(FamilyFilter filter, String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 3);
        Match match = after == null ? Match.EXACT : after.choice(0, Match.class);
        List<FamilySearch.Hit> hits = search.find(filter, match, after, limit);
        if (hits.isEmpty() && after == null && !filter.parts().isEmpty()) {
            match = Match.SIMILAR;
            hits = search.find(filter, match, null, limit);
        }
        Match found = hits.isEmpty() ? Match.EXACT : match;
        Map<UUID, FamilyListItem> items = items(
                        hits.stream().limit(limit).map(FamilySearch.Hit::id).toList())
                .stream()
                .collect(Collectors.toMap(FamilyListItem::id, Function.identity()));
        Page<FamilyListItem> page =
                Page.of(hits, limit, hit -> items.get(hit.id()), hit -> Cursor.of(found, hit.name(), hit.id()));
        return new FamilyPage(page.items(), page.nextCursor(), found);
    }

    private List<FamilyListItem> items(List<UUID> ids) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Progress> progress = progress(ids, today);
        return families.load(ids).stream()
                .map(family -> FamilyListItem.of(
                        FamilyView.of(family, today), progress.getOrDefault(family.id(), Progress.NONE)))
                .toList();
    }

    private Map<UUID, Progress> progress(List<UUID> ids, LocalDate today) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(PROGRESS, Tuple.class)
                .setParameter("today", today)
                .setParameter("families", ids.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Progress> progress = new HashMap<>();
        rows.forEach(row -> progress.put(row.get("family_id", UUID.class), progress(row)));
        return progress;
    }

    private static Progress progress(Tuple row) {
        RunningPhase phase = row.get("sequence") == null
                ? null
                : new RunningPhase(
                        row.get("sequence", Integer.class),
                        number(row, "phase_count"),
                        row.get("title", String.class),
                        row.get("focus", String.class),
                        row.get("end_date", LocalDate.class));
        GoalCount goals = new GoalCount(number(row, "total"), number(row, "achieved"), number(row, "proposed"));
        return new Progress(row.get("programme_name", String.class), phase, goals);
    }

    private static int number(Tuple row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
