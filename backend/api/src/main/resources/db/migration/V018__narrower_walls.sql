-- Policies: the backend of the release before connects as the owner, whom they do not hold.
-- What a machine sees hangs on its scopes as well as on its programmes: without one for families it sees none, and with the
-- one that reads it changes none.
create or replace function tell_caller (caller text, roles text, client text, at timestamptz, family uuid default null) returns setof text language sql stable as $$
with own as materialized (
    select
        case
            when client is not null and granted && array['families:read', 'families:write'] then 'user:' || caller || coalesce(
                (select string_agg(' programme:' || c.programme_id, '') from public.programme_client c where c.client_id = client), '')
            when client is not null then ''
            when 'leader' = any (granted) then 'user:' || caller || coalesce(
                (select string_agg(' programme:' || l.programme_id, '') from public.programme_leader l where l.user_id = caller), '')
            when granted && array['coordinator', 'caseworker'] then 'user:' || caller
            else ''
        end as readers,
        client is null or 'families:write' = any (granted) as changes
    from string_to_array(roles, ' ') granted
),
told as materialized (
    select
        set_config('familieplan.caller', caller, true),
        set_config('familieplan.roles', roles, true),
        set_config('familieplan.at', at::text, true),
        set_config('familieplan.writers', case when own.changes then own.readers else '' end, true),
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

-- The application's own condition on what is about to be changed, as reads_… are those on what is read.
create function writes_family (wanted uuid) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select from public.writable_family w where w.family_id = wanted);
end
$$;

create function writes_person (wanted uuid) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select from public.writable_person w where w.person_id = wanted);
end
$$;

-- Whoever is in a family joins another only through somebody who may change the one. As its owner, for whom the families
-- that the caller does not see count too.
create function may_join (wanted uuid) returns boolean language sql stable security definer
set
    search_path = public,
    pg_temp as $$
select
    not exists (select from membership m where m.person_id = wanted)
    or exists (select from writable_person w where w.person_id = wanted)
$$;

drop policy adds on membership;

create policy adds on membership for insert
with
    check (
        exists (
            select
            from
                writable_family w
            where
                w.family_id = membership.family_id
            offset
                0
        )
        and may_join (person_id)
    );

-- Eight hours from now, and by those alone who may: the minute is for a clock that is a little ahead.
drop policy adds on break_glass;

create policy adds on break_glass for insert
with
    check (
        user_id = caller ()
        and caller_roles () && array['coordinator', 'caseworker', 'leader']
        and opened_at <= reading_at () + interval '1 minute'
        and closes_at <= opened_at + interval '8 hours'
    );

-- A family is found by those who belong to it now, not by whoever has left it.
create or replace function find_by_member (given text, family text, born date) returns table (id uuid, name text, case_number text) language sql stable security definer
set
    search_path = public,
    pg_temp as $$
select distinct
    f.id, f.name, f.case_number
from
    person p
    join membership m on m.person_id = p.id
    join family f on f.id = m.family_id
where
    p.birth_date = born
    and search_form (p.given_name) = search_form (given)
    and search_form (p.family_name) = search_form (find_by_member.family)
    and (m.valid_to is null or m.valid_to >= (reading_at () at time zone 'Europe/Copenhagen')::date)
    and caller_roles () && array['coordinator', 'caseworker', 'leader']
order by
    f.case_number
limit
    20
$$;

-- What runs as its owner is for the application alone, not for whoever else may connect.
do $$
declare
    owned regprocedure;
begin
    for owned in
        select oid::regprocedure from pg_proc
        where pronamespace = 'public'::regnamespace and prosecdef
    loop
        execute format('revoke execute on function %s from public', owned);
        execute format('grant execute on function %s to "${application}"', owned);
    end loop;
end
$$;
