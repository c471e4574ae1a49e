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
)
select
    set_config('familieplan.family', coalesce((select r.family_id::text from public.readable_family r where r.family_id = family limit 1), ''), true)
from told
$$;
