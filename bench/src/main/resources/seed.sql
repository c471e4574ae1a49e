-- ${families} made-up families: four persons, two plans of three phases, and three goals a phase for each. The same rows
-- every time, apart from dates, which are counted from today.
set time zone 'Europe/Copenhagen';

-- A number from 0 to 1 that only depends on its arguments.
create function pg_temp.chance(n bigint, salt bigint) returns float8 language sql immutable
    return (hashint8extended(n, salt) & 1073741823)::float8 / 1073741824;

-- UUIDv7-shaped, rising with n.
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
    return (lpad(to_hex(1750000000000 + n * 10), 12, '0') || '7' || left(md5(kind || n), 3)
            || '8' || substr(md5(kind || n), 4, 15))::uuid;

-- Never whole milliseconds, so that every time is written with six decimals everywhere.
create function pg_temp.moment(n bigint) returns timestamptz language sql stable
    return date_trunc('day', now()) - interval '400 days' + n % 8000000 * interval '4 seconds'
           + (n % 999 + 1) * interval '1 microsecond';

-- Danish names, the first ones as common as they are among people: the higher the power, the more so.
create function pg_temp.last_name(n bigint, salt bigint) returns text language sql immutable return (array[
    'Nielsen', 'Jensen', 'Hansen', 'Andersen', 'Pedersen', 'Christensen', 'Larsen', 'Sørensen', 'Rasmussen', 'Jørgensen',
    'Petersen', 'Madsen', 'Kristensen', 'Olsen', 'Thomsen', 'Christiansen', 'Poulsen', 'Johansen', 'Møller', 'Mortensen',
    'Knudsen', 'Jakobsen', 'Mikkelsen', 'Frederiksen', 'Laursen', 'Lund', 'Holm', 'Schmidt', 'Eriksen', 'Kristiansen',
    'Clausen', 'Simonsen', 'Svendsen', 'Andreasen', 'Iversen', 'Jeppesen', 'Vestergaard', 'Østergaard', 'Nissen', 'Lauridsen',
    'Jepsen', 'Kjær', 'Mogensen', 'Nørgaard', 'Jespersen', 'Frandsen', 'Søndergaard', 'Winther', 'Bertelsen', 'Skov',
    'Dahl', 'Bach', 'Friis', 'Krogh', 'Toft', 'Lykke', 'Ravn', 'Brandt', 'Bruun', 'Steffensen', 'Berg', 'Hald', 'Munk',
    'Kirkegaard', 'Damgaard', 'Bjerre', 'Juul', 'Bech', 'Koch', 'Dam', 'Thorsen', 'Ågård', 'Øager', 'Ærø', 'Nguyen', 'Ali',
    'Ahmed', 'Hassan', 'Yılmaz', 'Kowalczyk', 'Wójcik', 'Müller', 'Petrosyan', 'García', 'Hammeken', 'Kleist', 'Petrussen',
    'Joensen', 'Restorff', 'Åkesson', 'Öberg', 'Dvořák', 'Popović', 'Šimić', 'Rosing', 'Abelsen', 'Qvist', 'Zeuthen',
    'Wulff', 'Ejlertsen', 'Gregersen', 'Hjorth', 'Ibsen', 'Overgaard', 'Uldall', 'Villadsen', 'Ytting', 'Enevoldsen',
    'Fuglsang', 'Grønbæk', 'Hvid', 'Klitgaard', 'Lundsgaard', 'Nygaard', 'Pilgaard', 'Riis', 'Stæhr', 'Thygesen', 'Vang'
    ])[1 + floor(power(pg_temp.chance(n, salt), 2.2) * 119)::int];

create function pg_temp.first_name(n bigint, salt bigint) returns text language sql immutable return (array[
    'Emil', 'Ida', 'William', 'Freja', 'Noah', 'Alma', 'Oscar', 'Clara', 'Lucas', 'Ella', 'Malthe', 'Sofia', 'Carl', 'Anna',
    'Oliver', 'Karla', 'Arthur', 'Agnes', 'Alfred', 'Luna', 'August', 'Emma', 'Victor', 'Josefine', 'Elliot', 'Laura',
    'Aksel', 'Olivia', 'Valdemar', 'Nora', 'Mette', 'Lars', 'Anne', 'Peter', 'Kirsten', 'Jens', 'Hanne', 'Michael', 'Lene',
    'Thomas', 'Susanne', 'Henrik', 'Camilla', 'Søren', 'Maria', 'Christian', 'Louise', 'Martin', 'Charlotte', 'Jan', 'Pia',
    'Morten', 'Marianne', 'Niels', 'Tina', 'Anders', 'Inge', 'Jesper', 'Line', 'Rasmus', 'Katrine', 'Mads', 'Julie', 'Ole',
    'Åse', 'Bjørn', 'Gitte', 'Jørgen', 'Dorthe', 'Claus', 'Signe', 'Jonas', 'Sarah', 'Kasper', 'Mathilde', 'Simon', 'Cecilie',
    'Nanna', 'Mikkel', 'Astrid', 'Troels', 'Sille', 'Ahmad', 'Fatima', 'Mohammad', 'Aisha', 'Yusuf', 'Zeynep', 'Łukasz',
    'Małgorzata', 'José', 'Zoë', 'Naja', 'Aviaja', 'Minik', 'Pipaluk', 'Tóki', 'Bárður', 'Bo', 'Eva', 'Liv', 'Tom', 'Per',
    'Vibeke', 'Anne-Marie', 'Hans Christian', 'Ellen', 'Johannes', 'Storm', 'Villads', 'Ebba', 'Rosa', 'Vigga', 'Hjalte',
    'Thor', 'Saga', 'Sune', 'Trine', 'Ulla', 'Verner'
    ])[1 + floor(power(pg_temp.chance(n, salt), 1.5) * 120)::int];

-- One of four families goes by two names.
create function pg_temp.surname(f bigint) returns text language sql immutable
    return pg_temp.last_name(f, 1)
        || case when pg_temp.chance(f, 3) < 0.25 then ' ' || pg_temp.last_name(f, 2) else '' end;

-- What a family's two plans are: mostly a closed one and an active one, never two active or two drafts.
create function pg_temp.plan_status(f bigint, newer boolean) returns text language sql immutable return case
    when pg_temp.chance(f, 4) < 0.10 then 'CLOSED'
    when pg_temp.chance(f, 4) < 0.30 then case when newer then 'DRAFT' else 'CLOSED' end
    when pg_temp.chance(f, 4) < 0.35 then case when newer then 'DRAFT' else 'ACTIVE' end
    else case when newer then 'ACTIVE' else 'CLOSED' end
    end;

insert into family (id, version, case_number, name, status, created_by, search_names, member_changes, created_at, updated_at)
select pg_temp.id('family', f), 0, number, 'Familien ' || pg_temp.surname(f),
       case when 'ACTIVE' in (older, newer) then 'ACTIVE' when newer = 'DRAFT' then 'PLANNING' else 'CLOSED' end,
       -- A coordinator has some forty families.
       case when f % (${families} / 40) = 0 then '${coordinator}' else 'coordinator-' || f % (${families} / 40) end,
       concat_ws(' ', 'Familien ' || pg_temp.surname(f), number, (
           select string_agg(pg_temp.first_name(4 * f - 4 + m, 5) || ' ' || pg_temp.surname(f), ' ' order by m)
           from generate_series(1, 4) m)),
       4, pg_temp.moment(f), pg_temp.moment(f + 1)
from generate_series(1, ${families}) f,
     lateral (select 'FP-2026-' || lpad(f::text, greatest(4, length(f::text)), '0') as number,
                     pg_temp.plan_status(f, false) as older, pg_temp.plan_status(f, true) as newer);

select setval('case_number', ${families});

-- Two parents and two children.
insert into person (id, version, given_name, family_name, birth_date, created_at, updated_at)
select pg_temp.id('person', p), 0, pg_temp.first_name(p, 5), pg_temp.surname((p + 3) / 4),
       -- Not in February: a leap day's age is for the application to know, not for a benchmark.
       make_date(case when p % 4 in (1, 2) then 1975 + (p % 20)::int else 2008 + (p % 15)::int end,
                 3 + (p % 10)::int, 1 + (p % 28)::int),
       pg_temp.moment(p), pg_temp.moment(p)
from generate_series(1, 4 * ${families}) p;

insert into membership (id, version, family_id, person_id, role, in_household, custody, valid_from, created_at, updated_at)
select pg_temp.id('member', p), 0, pg_temp.id('family', (p + 3) / 4), pg_temp.id('person', p),
       case when p % 4 in (1, 2) then 'PARENT' else 'CHILD' end, p % 40 <> 2,
       case when p % 4 in (1, 2) then p % 7 <> 0 end, current_date - 900, pg_temp.moment(p), pg_temp.moment(p)
from generate_series(1, 4 * ${families}) p;

insert into plan (id, version, family_id, programme_id, title, status, start_date, end_date, phase_changes, activated_at,
                  closed_at, close_reason, closed_as, created_at, updated_at)
select pg_temp.id('plan', p), 1, pg_temp.id('family', f),
       case when f % 6 > 0 then ('0197a000-0000-7000-8000-00000000000' || f % 6)::uuid end,
       (array['Ro på hverdagen', 'Skridt mod job', 'En tryg skolegang', 'Sammen om familien'])[1 + p % 4], status, begins,
       begins + 359, 3,
       case when status <> 'DRAFT' then pg_temp.moment(p) end,
       case when status = 'CLOSED' then pg_temp.moment(p + 2) end,
       case when status = 'CLOSED' then 'Familien og teamet er enige om, at planen er gennemført.' end,
       case when status = 'CLOSED' then (array['ACHIEVED', 'REPLACED', 'STOPPED'])[1 + p % 3] end,
       pg_temp.moment(p), pg_temp.moment(p + 2)
from generate_series(1, 2 * ${families}) p,
     lateral (select (p + 1) / 2 as f, pg_temp.plan_status((p + 1) / 2, p % 2 = 0) as status),
     lateral (select current_date + (case
         when status = 'ACTIVE' then -(p % 340)
         when status = 'DRAFT' then p % 30
         when p % 2 = 1 then p % 200 - 800
         else p % 30 - 400 end)::int as begins);

insert into phase (id, version, family_id, plan_id, sequence, title, focus, start_date, end_date, created_at, updated_at)
select pg_temp.id('phase', 3 * p - 3 + s), 0, plan.family_id, plan.id, s,
       (array['Ro om hverdagen', 'Skridt mod job', 'Fast fodfæste'])[s],
       (array['Trivsel, fremmøde i skole og dagtilbud', 'Forældrenes første skridt mod job eller uddannelse',
              'Job eller uddannelse, og et fritidsliv der holder'])[s],
       plan.start_date + 120 * (s - 1), plan.start_date + 120 * s - 1, plan.created_at, plan.created_at
from generate_series(1, 2 * ${families}) p join plan on plan.id = pg_temp.id('plan', p), generate_series(1, 3) s;

-- The plan's ninth goal is sometimes on the shelf.
insert into goal (id, version, family_id, plan_id, phase_id, parked_from, owner_id, title, description, life_area,
                  proposed_by, priority, status, status_reason, achievement, agreed_on, agreement_note, started_on, closed_on,
                  target_date, created_at, updated_at)
select pg_temp.id('goal', g), 0, plan.family_id, plan.id,
       case when not parked then phase end, case when parked then phase end,
       case when g % 5 > 0 then pg_temp.id('person', 4 * ((p + 1) / 2) - 4 + g % 4 + 1) end,
       (array['Børnene kommer i skole hver dag', 'Mor kommer i virksomhedspraktik', 'Faste sengetider på hverdage',
              'Overblik over gælden', 'Far begynder på danskuddannelse', 'Emil spiller fodbold en gang om ugen',
              'Familien spiser aftensmad sammen', 'Mor bliver udredt for sine smerter', 'En bolig med plads til alle',
              'En voksen ven til Ida', 'Ingen skænderier om natten', 'Mor bliver færdig som social- og sundhedshjælper'])
           [1 + g % 12],
       case when g % 3 = 0 then 'Aftalt ved køkkenbordet: vi begynder i det små, og vi ser på det sammen hver fjerde uge.' end,
       (array['SCHOOL_ATTENDANCE', 'WORK', 'WELLBEING', 'ECONOMY', 'EDUCATION', 'LEISURE', 'WELLBEING', 'HEALTH', 'HOUSING',
              'NETWORK', 'SAFETY', 'EDUCATION'])[1 + g % 12],
       case when g % 3 = 1 then 'PROFESSIONAL' else 'FAMILY' end,
       case when parked then 1 else (k - 1) % 3 + 1 end, goal_status,
       case when goal_status = 'DROPPED' then 'Familien vil hellere bruge kræfterne på noget andet.' end,
       case when goal_status in ('ACTIVE', 'COMPLETED') and g % 2 = 0 then g % 5 - 2 end,
       case when agreed then current_date - 300 end, case when agreed and g % 4 = 0 then 'Aftalt på netværksmødet' end,
       case when goal_status in ('ACTIVE', 'COMPLETED') then current_date - 200 end,
       case when goal_status in ('COMPLETED', 'DROPPED') then current_date - 20 end,
       plan.start_date + 120 * ((k + 2) / 3)::int - 10, plan.created_at, pg_temp.moment(g + 3)
from generate_series(1, 18 * ${families}) g
cross join lateral (select (g + 8) / 9 as p, (g - 1) % 9 + 1 as k)
cross join lateral (select pg_temp.id('phase', 3 * p - 3 + (k + 2) / 3) as phase)
join plan on plan.id = pg_temp.id('plan', p)
cross join lateral (select case
    when plan.status = 'CLOSED' then case when g % 10 < 7 then 'COMPLETED' else 'DROPPED' end
    when plan.status = 'DRAFT' then case when g % 2 = 0 then 'PROPOSED' else 'AGREED' end
    when g % 13 = 0 then 'DROPPED'
    when k <= 3 then case when g % 2 = 0 then 'COMPLETED' else 'ACTIVE' end
    when k <= 6 then case when g % 2 = 0 then 'ACTIVE' else 'AGREED' end
    else case when g % 2 = 0 then 'AGREED' else 'PROPOSED' end end as goal_status)
cross join lateral (select goal_status in ('AGREED', 'ACTIVE', 'COMPLETED') as agreed,
                           k = 9 and g % 4 = 0 and goal_status in ('AGREED', 'PROPOSED') as parked);

insert into goal_evaluation (id, version, family_id, goal_id, achievement, note, evaluated_on, author_id, author_name,
                             created_at, updated_at)
select pg_temp.id('evaluation', 2 * row_number() over (order by goal.id) + e), 0, goal.family_id, goal.id,
       case when e = 2 then goal.achievement else -1 end, case when e = 1 then 'Det går langsomt, men det går.' end,
       current_date - 60 + 20 * e, '${coordinator}', 'Mette Sørensen', goal.created_at, goal.created_at
from goal, generate_series(1, 2) e
where goal.achievement is not null;

-- One coordinator stands for all of them and reads every family; a caseworker is on the teams of some forty, and a leader
-- leads ten thousand.
insert into family_reader
select id, 'user:${coordinator}', id, '-infinity', 'infinity' from family
on conflict do nothing;

insert into family_reader
select pg_temp.id('family', f), 'user:${caseworker}', pg_temp.id('family', f), '-infinity', 'infinity'
from generate_series(1, ${families}) f
where f % (${families} / 40) = 0;

insert into family_reader
select pg_temp.id('family', f), 'user:${leader}', pg_temp.id('family', f), '-infinity', 'infinity'
from generate_series(1, least(10000, ${families})) f;
