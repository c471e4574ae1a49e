-- The application's own condition on each row: a function, because what stands in the statement itself is prepared for every
-- run of it, needed or not. Names are qualified instead of a search_path set for it, which costs as much again.
create function reads_family (wanted uuid) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select from public.readable_family r where r.family_id = wanted);
end
$$;

create function reads_person (wanted uuid) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select from public.readable_person r where r.person_id = wanted);
end
$$;

-- Whoever is in the one family that the transaction is about.
create view seen_person as
select
    person_id
from
    membership
where
    family_id = seen_family ();

grant
select
    on seen_person to "${application}";

alter policy reads on person using (
    exists (
        select
        from
            seen_person s
        where
            s.person_id = person.id
    )
    or reads_person (id)
);

-- The same as before, in one statement and with the caller's own rights, which reach as far as it reads. What is told is
-- materialized, and the family is looked up for the row that comes of it: when it has been told.
create or replace function read_as (caller text, roles text[], client text, at timestamptz, family uuid default null) returns void language sql as $$
with own as materialized (
    select
        case
            when client is not null then 'user:' || caller || coalesce(
                (select string_agg(' programme:' || c.programme_id, '') from public.programme_client c where c.client_id = client), '')
            when 'leader' = any (roles) then 'user:' || caller || coalesce(
                (select string_agg(' programme:' || l.programme_id, '') from public.programme_leader l where l.user_id = caller), '')
            when roles && array['coordinator', 'caseworker'] then 'user:' || caller
            else ''
        end as readers
),
told as materialized (
    select
        set_config('familieplan.caller', caller, true),
        set_config('familieplan.roles', array_to_string(roles, ' '), true),
        set_config('familieplan.at', at::text, true),
        set_config('familieplan.writers', own.readers, true),
        set_config('familieplan.readers', own.readers || case when client is null and own.readers <> '' then ' glass:' || caller else '' end, true)
    from own
)
select
    set_config('familieplan.family', coalesce((select r.family_id::text from public.readable_family r where r.family_id = family limit 1), ''), true)
from told
$$;
