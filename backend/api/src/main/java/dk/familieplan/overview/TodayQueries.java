package dk.familieplan.overview;

import dk.familieplan.access.Readable;
import dk.familieplan.overview.Today.AwaitingAgreement;
import dk.familieplan.overview.Today.DraftPlan;
import dk.familieplan.overview.Today.EndingPhase;
import dk.familieplan.overview.Today.OverdueGoal;
import dk.familieplan.overview.Today.OverdueGoals;
import dk.familieplan.overview.Today.PhasesEnding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** One statement for each section of the day. */
@ApplicationScoped
class TodayQueries {

    static final int SHOWN = 20;

    /** Long enough to hold a meeting before the phase is over. */
    private static final int ENDING_WITHIN_DAYS = 28;

    /** {@code :user} null means the families of everybody. */
    private static final String OF_USER =
            Readable.FAMILIES + " and (cast(:user as text) is null or " + Readable.ON_TEAM + ") ";

    private static final String DRAFTS = """
            select d.*, goals.kept, goals.proposed
            from (select f.id, f.name, f.case_number, p.id as plan_id, p.title, p.start_date, p.created_at,
                         count(*) over () as total
                  from listed_plan p join listed_family f on f.id = p.family_id
                  where p.status = 'DRAFT'""" + OF_USER + "order by p.created_at, p.id limit " + SHOWN + """
            ) d
            cross join lateral (
                select count(*) filter (where g.status <> 'DROPPED') as kept,
                       count(*) filter (where g.status = 'PROPOSED') as proposed
                from listed_goal g where g.plan_id = d.plan_id) goals
            order by d.created_at, d.plan_id""";

    /** The last phase stays when it is over: nothing follows it, so the plan is to be prolonged or closed. */
    private static final String ENDING = """
            select f.id, f.name, f.case_number, p.id as plan_id, phase.id as phase_id, phase.sequence, phase.title, phase.end_date,
                   count(*) over () as total
            from listed_phase phase join listed_plan p on p.id = phase.plan_id join listed_family f on f.id = phase.family_id
            where p.status = 'ACTIVE' and phase.end_date <= :until
              and (phase.end_date >= :today or not exists (
                select from listed_phase later where later.plan_id = p.id and later.sequence > phase.sequence))""" + OF_USER + "order by phase.end_date, phase.id limit " + SHOWN;

    private static final String OVERDUE = """
            select o.*, owner.given_name || ' ' || owner.family_name as owner_name
            from (select f.id, f.name, f.case_number, g.id as goal_id, g.title, g.target_date, g.owner_id, count(*) over () as total
                  from listed_goal g join listed_plan p on p.id = g.plan_id join listed_family f on f.id = g.family_id
                  where g.status in ('PROPOSED', 'AGREED', 'ACTIVE') and g.target_date < :today and g.phase_id is not null
                    and p.status = 'ACTIVE'""" + OF_USER + "order by g.target_date, g.id limit " + SHOWN + """
            ) o
            left join person owner on owner.id = o.owner_id
            order by o.target_date, o.goal_id""";

    @Inject
    EntityManager entityManager;

    int countFamilies(String user) {
        Tuple row = (Tuple) entityManager
                .createNativeQuery("select count(*) from listed_family f where true" + OF_USER, Tuple.class)
                .setParameter("user", user)
                .getSingleResult();
        return row.get(0, Long.class).intValue();
    }

    AwaitingAgreement drafts(String user) {
        List<Tuple> rows =
                rows(entityManager.createNativeQuery(DRAFTS, Tuple.class).setParameter("user", user));
        return new AwaitingAgreement(
                rows.stream()
                        .map(row -> new DraftPlan(
                                id(row, "id"),
                                text(row, "name"),
                                text(row, "case_number"),
                                id(row, "plan_id"),
                                text(row, "title"),
                                date(row, "start_date"),
                                number(row, "kept"),
                                number(row, "proposed")))
                        .toList(),
                total(rows));
    }

    PhasesEnding ending(String user, LocalDate today) {
        List<Tuple> rows = rows(entityManager
                .createNativeQuery(ENDING, Tuple.class)
                .setParameter("user", user)
                .setParameter("today", today)
                .setParameter("until", today.plusDays(ENDING_WITHIN_DAYS)));
        return new PhasesEnding(
                rows.stream()
                        .map(row -> new EndingPhase(
                                id(row, "id"),
                                text(row, "name"),
                                text(row, "case_number"),
                                id(row, "plan_id"),
                                id(row, "phase_id"),
                                number(row, "sequence"),
                                text(row, "title"),
                                date(row, "end_date"),
                                days(today, date(row, "end_date"))))
                        .toList(),
                total(rows));
    }

    OverdueGoals overdue(String user, LocalDate today) {
        List<Tuple> rows = rows(entityManager
                .createNativeQuery(OVERDUE, Tuple.class)
                .setParameter("user", user)
                .setParameter("today", today));
        return new OverdueGoals(
                rows.stream()
                        .map(row -> new OverdueGoal(
                                id(row, "id"),
                                text(row, "name"),
                                text(row, "case_number"),
                                id(row, "goal_id"),
                                text(row, "title"),
                                date(row, "target_date"),
                                days(date(row, "target_date"), today),
                                text(row, "owner_name")))
                        .toList(),
                total(rows));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static int total(List<Tuple> rows) {
        return rows.isEmpty() ? 0 : number(rows.get(0), "total");
    }

    private static UUID id(Tuple row, String column) {
        return row.get(column, UUID.class);
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static int number(Tuple row, String column) {
        return ((Number) row.get(column)).intValue();
    }

    private static LocalDate date(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
