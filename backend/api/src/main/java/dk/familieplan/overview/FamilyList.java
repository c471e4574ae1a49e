package dk.familieplan.overview;

import dk.familieplan.family.Family;
import dk.familieplan.family.FamilyRepository;
import dk.familieplan.family.FamilyView;
import dk.familieplan.overview.FamilyListItem.GoalCount;
import dk.familieplan.overview.FamilyListItem.Match;
import dk.familieplan.overview.FamilyListItem.Progress;
import dk.familieplan.overview.FamilyListItem.RunningPhase;
import dk.familieplan.overview.FamilySearch.Hit;
import dk.familieplan.paging.Cursor;
import dk.familieplan.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Pages of families with their members and how their plan goes: as many statements for two hundred as for one. */
@ApplicationScoped
class FamilyList {

    private static final String PROGRESS = """
            select distinct on (p.family_id)
                   p.family_id, programme.name as programme_name,
                   phase.sequence, (select count(*) from phase f where f.plan_id = p.id) as phase_count,
                   phase.title, phase.focus, phase.end_date, goals.total, goals.completed, goals.proposed
            from plan p
            left join programme on programme.id = p.programme_id
            left join phase on phase.plan_id = p.id and :today between phase.start_date and phase.end_date
            cross join lateral (
                select count(*) filter (where g.status <> 'DROPPED') as total,
                       count(*) filter (where g.status = 'COMPLETED') as completed,
                       count(*) filter (where g.status = 'PROPOSED') as proposed
                from goal g where g.plan_id = p.id) goals
            where p.family_id = any(:families) and p.family_id = any(cast((select seen_families()) as uuid[])) and p.status in ('ACTIVE', 'DRAFT')
            order by p.family_id, p.status""";

    @Inject
    FamilySearch search;

    @Inject
    FamilyRepository families;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Those found as typed, and after the last of them those a slip away. */
    Page<FamilyListItem> page(FamilyFilter filter, String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 3);
        Match reached = after == null ? Match.EXACT : after.choice(0, Match.class);
        List<Hit> hits = new ArrayList<>(search.find(filter, reached, after, limit + 1));
        boolean found = after != null || !hits.isEmpty();
        if (reached == Match.EXACT && hits.size() <= limit && filter.allowsSlips(found)) {
            hits.addAll(search.find(filter, Match.SIMILAR, null, limit + 1 - hits.size()));
        }
        List<UUID> shown = hits.stream().limit(limit).map(Hit::id).toList();
        LocalDate today = LocalDate.now(clock);
        Map<UUID, FamilyView> views = families.load(shown).stream()
                .collect(Collectors.toMap(Family::id, family -> FamilyView.of(family, today)));
        Map<UUID, Progress> progress = progress(shown, today);
        return Page.of(
                hits,
                limit,
                hit -> FamilyListItem.of(
                        views.get(hit.id()), hit.match(), progress.getOrDefault(hit.id(), Progress.NONE)),
                hit -> Cursor.of(hit.match(), hit.name(), hit.id()));
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
        GoalCount goals = new GoalCount(number(row, "total"), number(row, "completed"), number(row, "proposed"));
        return new Progress(row.get("programme_name", String.class), phase, goals);
    }

    private static int number(Tuple row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
