package dk.familieplan.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold in the database after anything at all, each as a query for what breaks it. */
final class Invariants {

    private static final Map<String, String> BREAKERS = new LinkedHashMap<>();

    static {
        BREAKERS.put(
                "a family without members",
                "select id from family f where not exists (select from membership where family_id = f.id)");
        BREAKERS.put(
                "a person in no family",
                "select id from person p where not exists (select from membership where person_id = p.id)");
        BREAKERS.put("half a registration", """
                select p.given_name from person p join membership m on m.person_id = p.id
                where p.given_name like 'forælder %' and not exists (
                    select from membership mm join person pp on pp.id = mm.person_id
                    where mm.family_id = m.family_id and pp.given_name = 'barn af ' || p.given_name)""");
        BREAKERS.put(
                "a plan without phases",
                "select id from plan p where not exists (select from phase where plan_id = p.id)");
        BREAKERS.put(
                "two active plans, or two drafts",
                "select family_id from plan where status <> 'CLOSED' group by family_id, status having count(*) > 1");
        BREAKERS.put("phases that are not contiguous", """
                select id from (select id, sequence, start_date,
                        row_number() over w as expected, lag(end_date) over w as previous
                    from phase window w as (partition by plan_id order by sequence)) ordered
                where sequence <> expected or start_date <> previous + 1""");
        BREAKERS.put("phases that do not span their plan", """
                select p.id from plan p join phase f on f.plan_id = p.id where p.status <> 'CLOSED'
                group by p.id having min(f.start_date) <> p.start_date or max(f.end_date) <> p.end_date""");
        BREAKERS.put("goals not ranked 1 to n", """
                select id from (select id, priority, row_number() over
                        (partition by plan_id, phase_id order by priority) as expected from goal) ranked
                where priority <> expected""");
        BREAKERS.put("an active plan without an agreed goal", """
                select id from plan p where status = 'ACTIVE'
                and not exists (select from goal where plan_id = p.id and agreed_on is not null)""");
        BREAKERS.put("a goal that does not stand where its newest evaluation says", """
                select g.id from goal g where achievement is distinct from (select e.achievement
                    from goal_evaluation e where e.goal_id = g.id order by e.evaluated_on desc, e.id desc limit 1)""");
        BREAKERS.put("a family whose status is not that of its plans", """
                select f.id from family f where status <> case
                    when exists (select from plan where family_id = f.id and status = 'ACTIVE') then 'ACTIVE'
                    when exists (select from plan where family_id = f.id and status = 'DRAFT') then 'PLANNING'
                    when exists (select from plan where family_id = f.id) then 'CLOSED' else 'WITHOUT_PLAN' end""");
    }

    private Invariants() {}

    /** A sentence per broken rule. */
    static List<String> broken(Database database) {
        var broken = new ArrayList<String>();
        BREAKERS.forEach((rule, query) -> {
            List<String> rows = database.column(query);
            if (!rows.isEmpty()) {
                broken.add(rule + ": " + rows);
            }
        });
        return broken;
    }
}
