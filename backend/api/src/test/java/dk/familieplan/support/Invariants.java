package dk.familieplan.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must be true of everything that is stored, whatever was done and by however many at once. */
public final class Invariants {

    /** Each query counts what breaks the sentence. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("phases of a plan are numbered 1, 2, 3 …", """
                select count(*) from (select sequence, row_number() over (partition by plan_id order by sequence) as n
                from phase) p where sequence <> n""");
        RULES.put("each phase begins the day after the one before it", """
                select count(*) from (select start_date, lag(end_date) over (partition by plan_id order by sequence) as before
                from phase) p where start_date <> before + 1""");
        RULES.put("a phase is at least a day long", "select count(*) from phase where end_date < start_date");
        RULES.put("the phases span their plan", """
                select count(*) from plan p join (select plan_id, min(start_date) as first, max(end_date) as last
                from phase group by plan_id) ph on ph.plan_id = p.id
                where (p.start_date, p.end_date) is distinct from (ph.first, ph.last)""");
        RULES.put("a plan without phases has no end", """
                select count(*) from plan p where end_date is not null
                and not exists (select 1 from phase where plan_id = p.id)""");
        RULES.put("an active plan has a phase", """
                select count(*) from plan p where status = 'ACTIVE'
                and not exists (select 1 from phase where plan_id = p.id)""");
        RULES.put("a family has one draft and one active plan at most", """
                select count(*) from (select 1 from plan where status <> 'CLOSED' group by family_id, status
                having count(*) > 1) p""");
        RULES.put("a family's status follows its plans", """
                select count(*) from family f where status <> (select case
                    when bool_or(p.status = 'ACTIVE') then 'ACTIVE' when bool_or(p.status = 'DRAFT') then 'PLANNING'
                    when count(*) > 0 then 'CLOSED' else 'WITHOUT_PLAN' end from plan p where p.family_id = f.id)""");
        RULES.put("a family has one open enrolment in a programme at most", """
                select count(*) from (select 1 from enrolment where status in ('REFERRED', 'ENROLLED')
                group by family_id, programme_id having count(*) > 1) e""");
        RULES.put("goals are numbered 1, 2, 3 … within their phase and on the shelf", """
                select count(*) from (select priority, row_number() over (partition by plan_id, phase_id order by priority)
                as n from goal) g where priority <> n""");
        RULES.put("a goal's dates follow its state", """
                select count(*) from goal where (status in ('AGREED', 'ACTIVE', 'COMPLETED') and agreed_on is null)
                or (status in ('ACTIVE', 'COMPLETED') and started_on is null)
                or (status in ('COMPLETED', 'DROPPED')) <> (closed_on is not null)""");
        RULES.put("a goal's owner is of its family", """
                select count(*) from goal g where owner_id is not null and not exists
                (select 1 from membership m where m.family_id = g.family_id and m.person_id = g.owner_id)""");
        RULES.put("a goal goes as its newest evaluation says", """
                select count(*) from goal g where achievement is distinct from (select achievement from goal_evaluation e
                where e.goal_id = g.id order by evaluated_on desc, id desc limit 1)""");
        RULES.put("a family has a member", """
                select count(*) from family f where not exists (select 1 from membership where family_id = f.id)""");
        RULES.put("nobody is in a family twice at a time", """
                select count(*) from membership a join membership b on a.family_id = b.family_id
                and a.person_id = b.person_id and a.id < b.id and daterange(a.valid_from, a.valid_to, '[]')
                && daterange(b.valid_from, b.valid_to, '[]')""");
        RULES.put("a family has one contact person at a time", """
                select count(*) from team_member a join team_member b on a.family_id = b.family_id and a.id < b.id
                and a.role = 'CONTACT_PERSON' and b.role = 'CONTACT_PERSON'
                and tstzrange(a.begins_at, a.ends_at) && tstzrange(b.begins_at, b.ends_at)""");
        RULES.put("who has had a contact person has one", """
                select count(*) from (select 1 from team_member where role = 'CONTACT_PERSON' group by family_id
                having count(*) filter (where ends_at is null) <> 1) t""");
        RULES.put("nobody is on a team twice at a time", """
                select count(*) from team_member a join team_member b on a.family_id = b.family_id and a.id < b.id
                and a.user_id = b.user_id and tstzrange(a.begins_at, a.ends_at) && tstzrange(b.begins_at, b.ends_at)""");
        RULES.put("users read by their teams, and from when to when", """
                select count(*) from team_member m full join family_reader r on r.source = m.id
                where m.user_id is not null and (r.reader is distinct from 'user:' || m.user_id
                    or r.begins_at <> m.begins_at or r.ends_at <> coalesce(m.ends_at, 'infinity'))""");
    }

    private Invariants() {}

    public static void hold() {
        Map<String, Long> broken = new LinkedHashMap<>();
        try (Connection connection = Database.asOwner();
                Statement sql = connection.createStatement()) {
            for (Map.Entry<String, String> rule : RULES.entrySet()) {
                try (ResultSet found = sql.executeQuery(rule.getValue())) {
                    found.next();
                    if (found.getLong(1) > 0) {
                        broken.put(rule.getKey(), found.getLong(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertEquals(Map.of(), broken, "Broken invariants, and by how many rows");
    }
}
