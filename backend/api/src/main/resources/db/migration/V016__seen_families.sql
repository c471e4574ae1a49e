-- The families that the transaction is about, when it has been found out that the caller reads them: not once more for each
-- of their rows. The one that the request's address names is among them, and those of a page of a list.
create function seen_families () returns uuid[] language sql stable parallel safe return nullif(current_setting('familieplan.families', true), '')::uuid[];

-- Who is in them.
create function seen_persons () returns uuid[] language sql stable parallel safe return nullif(current_setting('familieplan.persons', true), '')::uuid[];

create or replace view seen_person as
select
    person_id
from
    membership
where
    family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    );

-- What read_as does, as a part of the statement that calls it: PostgreSQL puts a stable function that returns rows into
-- the statement, and has planned the whole once and for all after a few runs. Called as select * from tell_caller (…). It is
-- stable for that alone; nothing comes of it but the settings.
create function tell_caller (caller text, roles text, client text, at timestamptz, family uuid default null) returns setof text language sql stable as $$
with own as materialized (
    select
        case
            when client is not null then 'user:' || caller || coalesce(
                (select string_agg(' programme:' || c.programme_id, '') from public.programme_client c where c.client_id = client), '')
            when 'leader' = any (granted) then 'user:' || caller || coalesce(
                (select string_agg(' programme:' || l.programme_id, '') from public.programme_leader l where l.user_id = caller), '')
            when granted && array['coordinator', 'caseworker'] then 'user:' || caller
            else ''
        end as readers
    from string_to_array(roles, ' ') granted
),
told as materialized (
    select
        set_config('familieplan.caller', caller, true),
        set_config('familieplan.roles', roles, true),
        set_config('familieplan.at', at::text, true),
        set_config('familieplan.writers', own.readers, true),
        set_config('familieplan.readers', own.readers || case when client is null and own.readers <> '' then ' glass:' || caller else '' end, true)
    from own
),
seen as materialized (
    select set_config('familieplan.families', coalesce((select array[r.family_id]::text from public.readable_family r where r.family_id = family limit 1), ''), true) as families
    from told
)
select
    set_config('familieplan.persons', coalesce((select array_agg(s.person_id)::text from public.seen_person s where seen.families <> ''), ''), true)
from seen
$$;

-- More families that the transaction is about; those that the caller does not read are left out.
create function see_families (ids uuid[]) returns void language sql as $$
with seen as materialized (
    select set_config('familieplan.families', coalesce((select array_agg(family_id)::text from (
        select unnest(public.seen_families()) as family_id
        union
        select r.family_id from public.readable_family r where r.family_id = any (ids)) both_of_them), ''), true) as families
)
select
    set_config('familieplan.persons', coalesce((select array_agg(s.person_id)::text from public.seen_person s where seen.families <> ''), ''), true)
from seen
$$;

create or replace view readable_person as
select
    m.person_id
from
    membership m
where
    m.family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or exists (
        select
        from
            readable_family r
        where
            r.family_id = m.family_id
        offset
            0
    );

-- A subquery would be prepared for each table of each statement, though the family is nearly always one of those seen: a
-- function is called for the others only.
create or replace procedure show_to_readers_only (shown regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', shown);
    execute format('create policy reads on %s for select using (family_id = any ((select seen_families())::uuid[]) or reads_family(family_id))', shown);
    execute format('create policy adds on %1$s for insert with check (exists (select from writable_family w where w.family_id = %1$s.family_id offset 0))', shown);
    execute format('create policy changes on %1$s for update using (exists (select from writable_family w where w.family_id = %1$s.family_id offset 0))', shown);
    execute format('create policy removes on %1$s for delete using (exists (select from writable_family w where w.family_id = %1$s.family_id offset 0))', shown);
    execute format('grant select, insert, update, delete on %s to "${application}"', shown);
end
$$;

alter policy reads on person using (
    id = any (
        (
            select
                seen_persons ()
        )::uuid[]
    )
    or reads_person (id)
);

alter policy reads on family using (
    id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or reads_family (id)
);

alter policy reads on membership using (
    family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or reads_family (family_id)
);

alter policy reads on enrolment using (
    family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or reads_family (family_id)
);

alter policy reads on plan using (
    family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or reads_family (family_id)
);

alter policy reads on phase using (
    family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or reads_family (family_id)
);

alter policy reads on goal using (
    family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or reads_family (family_id)
);

alter policy reads on goal_evaluation using (
    family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or reads_family (family_id)
);

alter policy reads on team_member using (
    family_id = any (
        (
            select
                seen_families ()
        )::uuid[]
    )
    or reads_family (family_id)
);

-- For what looks at all the families that the caller reads: they are gathered once instead of being asked for row by row. A
-- barrier like the policies, so that no condition of whoever asks is tried on a row that they do not read.
create view listed_family
with
    (security_barrier) as
select
    id,
    name,
    case_number,
    status,
    search_text
from
    family
where
    id in (
        select
            family_id
        from
            readable_family
    );

create view listed_plan
with
    (security_barrier) as
select
    id,
    family_id,
    programme_id,
    status,
    title,
    start_date,
    created_at
from
    plan
where
    family_id in (
        select
            family_id
        from
            readable_family
    );

create view listed_phase
with
    (security_barrier) as
select
    id,
    family_id,
    plan_id,
    sequence,
    title,
    end_date
from
    phase
where
    family_id in (
        select
            family_id
        from
            readable_family
    );

create view listed_goal
with
    (security_barrier) as
select
    id,
    family_id,
    plan_id,
    phase_id,
    status,
    title,
    target_date,
    owner_id
from
    goal
where
    family_id in (
        select
            family_id
        from
            readable_family
    );

grant
select
    on listed_family,
    listed_plan,
    listed_phase,
    listed_goal to "${application}";

-- Which of them have each of these words a slip away, and each of those anywhere. Under the barrier the keys of slips would be
-- made anew for each family. As its owner, in words that are fixed here but for how many there are; the ones that the caller
-- does not read are left out here too, and of a caller who reads few no others are even looked at.
create function families_a_slip_away (slips text[], begun text[]) returns setof uuid language plpgsql stable security definer rows 20
set
    search_path = public,
    pg_temp
    -- For a word that all families have PostgreSQL would read all of them and make their keys, instead of asking the index.
set
    enable_seqscan = off as $$
declare
    -- To make the keys of so many takes less time than to read all those that a frequent word may stand for.
    few constant int := 200;
    read_by constant text := ' id in (select family_id from family_reader where reader = any ($3) and begins_at <= $4 and ends_at > $4)';
    slip constant text := (select string_agg(format('%%1$s && search_mistyped($1[%s])', i), ' and ') from generate_subscripts(slips, 1) i);
    as_begun constant text := coalesce((select string_agg(format(' and search_text like search_pattern($2[%s])', i), '')
        from generate_subscripts(begun, 1) i), '');
    candidates uuid[];
begin
    execute 'select array(select id from family where' || read_by || as_begun || ' limit ' || few || ')' into candidates
        using slips, begun, readers(), reading_at();
    if cardinality(candidates) < few then
        return query execute 'select id from (select id, search_slips(search_text) as keys from family where id = any ($2) offset 0) made'
            || ' where ' || format(slip, 'keys') using slips, candidates;
    else
        return query execute 'with away as materialized (select id, search_text from family where '
            || format(slip, 'search_slips(search_text)') || ') select id from away where' || read_by || as_begun using slips, begun, readers(), reading_at();
    end if;
end
$$;
