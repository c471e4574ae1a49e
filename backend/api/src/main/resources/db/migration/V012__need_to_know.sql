-- Who may see which family. The application connects as a role that owns nothing and sees of every table with family_id
-- only what a reader of that family may see. Who asks is told once a transaction, by read_as().
--
-- Policies: the backend of the release before connects as the owner, whom they do not hold.
-- Triggers: they write elsewhere and refuse nothing.
create function caller () returns text language sql stable parallel safe return nullif(current_setting('familieplan.caller', true), '');

create function caller_roles () returns text[] language sql stable parallel safe return string_to_array(current_setting('familieplan.roles', true), ' ');

-- Everything that the caller reads families as: user:<subject>, programme:<id>, glass:<subject>.
create function readers () returns text[] language sql stable parallel safe return string_to_array(current_setting('familieplan.readers', true), ' ');

-- The same without what only lets read.
create function writers () returns text[] language sql stable parallel safe return string_to_array(current_setting('familieplan.writers', true), ' ');

create function reading_at () returns timestamptz language sql stable parallel safe return nullif(current_setting('familieplan.at', true), '')::timestamptz;

-- The one family that the transaction is about, when it has been found out that the caller reads it: not once more for
-- each row.
create function seen_family () returns uuid language sql stable parallel safe return nullif(current_setting('familieplan.family', true), '')::uuid;

-- A municipal department or school.
create table unit (
    id uuid primary key,
    version integer not null,
    name text collate "da-x-icu" not null,
    kind text not null check (kind in ('EMPLOYMENT', 'FAMILY_COUNSELLING', 'SOCIAL_AND_HEALTH', 'DAYCARE', 'SCHOOL', 'OTHER')),
    -- One that is closed stays with those who worked from it, and is offered to nobody new.
    closed_on date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint unit_name unique (name)
);

-- The directory of staff, as the identity provider tells it. Nobody is deleted: teams of the past name them.
create table staff (
    -- The identity provider's subject.
    id text primary key,
    name text collate "da-x-icu" not null,
    username text not null,
    search_text text generated always as (search_form (name || ' ' || username)) stored,
    -- Whether they can sign in, and have a role that works with families.
    available boolean not null,
    synchronised_at timestamptz not null
);

create index staff_by_name on staff (name, id)
where
    available;

create table programme_leader (
    programme_id uuid not null references programme,
    user_id text not null references staff,
    primary key (programme_id, user_id)
);

create index programme_leader_by_user on programme_leader (user_id);

create table programme_client (
    programme_id uuid not null references programme,
    client_id text not null,
    primary key (programme_id, client_id)
);

create index programme_client_by_client on programme_client (client_id);

-- Codes that people choose from, by list; dated, because what a law or a municipality calls things changes.
create table code (
    id uuid primary key,
    version integer not null,
    list text not null check (list in ('BREAK_GLASS_REASON')),
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_da text not null,
    name_en text not null,
    sequence integer not null,
    valid_from date not null,
    valid_to date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint code_period check (valid_to >= valid_from),
    constraint code_in_list unique (list, code)
);

insert into
    code (id, version, list, code, name_da, name_en, sequence, valid_from, created_at, updated_at)
values
    (
        '0197a000-0000-7000-8000-0000000000c1',
        0,
        'BREAK_GLASS_REASON',
        'acute-concern',
        'Akut bekymring for et barn eller en voksen',
        'Acute concern for a child or an adult',
        1,
        '2020-01-01',
        now(),
        now()
    ),
    (
        '0197a000-0000-7000-8000-0000000000c2',
        0,
        'BREAK_GLASS_REASON',
        'stand-in',
        'Vikar for en kollega, der er fraværende',
        'Standing in for an absent colleague',
        2,
        '2020-01-01',
        now(),
        now()
    ),
    (
        '0197a000-0000-7000-8000-0000000000c3',
        0,
        'BREAK_GLASS_REASON',
        'enquiry',
        'Henvendelse fra familien eller en samarbejdspartner',
        'Enquiry from the family or a partner',
        3,
        '2020-01-01',
        now(),
        now()
    ),
    (
        '0197a000-0000-7000-8000-0000000000c4',
        0,
        'BREAK_GLASS_REASON',
        'complaint',
        'Klage eller tilsyn',
        'Complaint or supervision',
        4,
        '2020-01-01',
        now(),
        now()
    );

create table team_member (
    id uuid primary key,
    version integer not null,
    family_id uuid not null references family,
    -- A user, or a person without an account by name.
    user_id text references staff,
    name text,
    role text not null check (role in ('CONTACT_PERSON', 'CASEWORKER', 'MENTOR', 'NETWORK', 'OTHER')),
    unit_id uuid references unit,
    -- To the moment: who is taken off the team at noon sees nothing at one minute past.
    begins_at timestamptz not null,
    -- Null while no end is known.
    ends_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint team_member_user_or_name check ((user_id is null) <> (name is null)),
    constraint team_member_period check (ends_at >= begins_at),
    constraint team_member_contact_has_account check (
        role <> 'CONTACT_PERSON'
        or user_id is not null
    ),
    -- Asked at the end, when whoever hands over has gone and whoever takes over has come.
    constraint team_one_contact_person exclude using gist (
        family_id
        with
            =,
            tstzrange (begins_at, ends_at)
        with
            &&
    )
    where
        (role = 'CONTACT_PERSON')
    deferrable initially deferred,
    constraint team_member_once exclude using gist (
        family_id
        with
            =,
            user_id
        with
            =,
            tstzrange (begins_at, ends_at)
        with
            &&
    )
    deferrable initially deferred
);

create index team_member_by_family on team_member (family_id, id);

create index team_member_by_user on team_member (user_id);

create table break_glass (
    id uuid primary key,
    version integer not null,
    family_id uuid not null references family,
    user_id text not null,
    user_name text not null,
    reason_code text not null,
    reason_text text not null,
    opened_at timestamptz not null,
    closes_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint break_glass_period check (closes_at > opened_at)
);

create index break_glass_by_family on break_glass (family_id, id);

create index break_glass_by_user on break_glass (user_id, closes_at);

-- Who may read which family from when to when, out of teams, enrolments and break-glass; kept by their triggers, so that
-- every question about it is one look in one index.
create table family_reader (
    family_id uuid not null references family on delete cascade,
    reader text not null,
    -- The row that it follows from.
    source uuid not null,
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (family_id, reader, source)
);

create index family_reader_by_reader on family_reader (reader, family_id) include (begins_at, ends_at);

create index family_reader_by_source on family_reader (source);

create function keep_reader () returns trigger language plpgsql security definer
set
    search_path = public,
    pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        delete from family_reader where source = old.id;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if tg_table_name = 'enrolment' then
        insert into family_reader values (new.family_id, 'programme:' || new.programme_id, new.id, '-infinity', 'infinity');
    elsif tg_table_name = 'break_glass' then
        insert into family_reader values (new.family_id, 'glass:' || new.user_id, new.id, new.opened_at, new.closes_at);
    elsif new.user_id is not null then
        insert into family_reader values (new.family_id, 'user:' || new.user_id, new.id, new.begins_at, coalesce(new.ends_at, 'infinity'));
    end if;
    return new;
end
$$;

create trigger keep_reader
after insert or delete or update of user_id,
begins_at,
ends_at on team_member for each row
execute function keep_reader ();

create trigger keep_reader
after insert or delete or update of programme_id on enrolment for each row
execute function keep_reader ();

create trigger keep_reader
after insert or delete or update on break_glass for each row
execute function keep_reader ();

-- Whoever registers a family is on its team, as its first contact person. A machine is in no directory and on no team; it
-- goes on reading what it has registered.
create function join_registrar () returns trigger language plpgsql security definer
set
    search_path = public,
    pg_temp as $$
begin
    if exists (select from staff where id = new.created_by) then
        insert into team_member (id, version, family_id, user_id, role, begins_at, created_at, updated_at)
        values (uuidv7(), 0, new.id, new.created_by, 'CONTACT_PERSON', coalesce(reading_at(), now()), new.created_at, new.updated_at);
    else
        insert into family_reader values (new.id, 'user:' || new.created_by, new.id, '-infinity', 'infinity');
    end if;
    return new;
end
$$;

create trigger join_registrar
after insert on family for each row
execute function join_registrar ();

-- Before there were teams, whoever had registered a family followed it up.
insert into
    staff (id, name, username, available, synchronised_at)
select distinct
    on (f.created_by) f.created_by,
    coalesce(e.author_name, 'Ukendt medarbejder'),
    f.created_by,
    true,
    now()
from
    family f
    left join goal_evaluation e on e.author_id = f.created_by
order by
    f.created_by,
    e.id desc;

insert into
    team_member (id, version, family_id, user_id, role, begins_at, created_at, updated_at)
select
    uuidv7(),
    0,
    id,
    created_by,
    'CONTACT_PERSON',
    created_at,
    now(),
    now()
from
    family;

insert into
    family_reader
select
    family_id,
    'programme:' || programme_id,
    id,
    '-infinity',
    'infinity'
from
    enrolment;

-- Told once, at the beginning of a transaction, and forgotten with its end. Staff read by being on a team or by having
-- broken the glass, leaders also by the programmes they lead, machines by what they have registered and the programmes
-- they are registered for; nobody else reads any family.
create function read_as (caller text, roles text[], client text, at timestamptz, family uuid default null) returns void language plpgsql security definer
set
    search_path = public,
    pg_temp as $$
declare
    own text[];
begin
    if client is not null then
        own := array['user:' || caller] || array(select 'programme:' || c.programme_id from programme_client c where c.client_id = client);
    elsif roles && array['coordinator', 'caseworker', 'leader'] then
        own := array['user:' || caller];
        if 'leader' = any (roles) then
            own := own || array(select 'programme:' || l.programme_id from programme_leader l where l.user_id = caller);
        end if;
    end if;
    perform
        set_config('familieplan.caller', caller, true),
        set_config('familieplan.roles', array_to_string(roles, ' '), true),
        set_config('familieplan.at', at::text, true),
        set_config('familieplan.writers', coalesce(array_to_string(own, ' '), ''), true),
        set_config('familieplan.readers', coalesce(array_to_string(case when client is null and own is not null then own || ('glass:' || caller) else own end, ' '), ''), true);
    perform
        set_config('familieplan.family', coalesce((select r.family_id::text from readable_family r where r.family_id = family limit 1), ''), true);
end
$$;

create view readable_family as
select
    family_id
from
    family_reader
where
    reader = any (
        (
            select
                readers ()
        )::text[]
    )
    and begins_at <= (
        select
            reading_at ()
    )
    and ends_at > (
        select
            reading_at ()
    );

create view writable_family as
select
    family_id
from
    family_reader
where
    reader = any (
        (
            select
                writers ()
        )::text[]
    )
    and begins_at <= (
        select
            reading_at ()
    )
    and ends_at > (
        select
            reading_at ()
    );

create view readable_person as
select
    m.person_id
from
    membership m
where
    m.family_id = seen_family ()
    or exists (
        select
        from
            readable_family r
        where
            r.family_id = m.family_id
        offset
            0
    );

create view writable_person as
select
    m.person_id
from
    membership m
    join writable_family using (family_id);

-- Every table with family_id is shown by this, and the application gets at it by this alone. With offset 0 each row is
-- looked up by itself: PostgreSQL would otherwise gather all that a leader reads, for every statement about one family.
create procedure show_to_readers_only (shown regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', shown);
    execute format('create policy reads on %1$s for select using (family_id = seen_family() or exists (select from readable_family r where r.family_id = %1$s.family_id offset 0))', shown);
    execute format('create policy adds on %1$s for insert with check (exists (select from writable_family w where w.family_id = %1$s.family_id offset 0))', shown);
    execute format('create policy changes on %1$s for update using (exists (select from writable_family w where w.family_id = %1$s.family_id offset 0))', shown);
    execute format('create policy removes on %1$s for delete using (exists (select from writable_family w where w.family_id = %1$s.family_id offset 0))', shown);
    execute format('grant select, insert, update, delete on %s to "${application}"', shown);
end
$$;

call show_to_readers_only ('membership');

call show_to_readers_only ('enrolment');

call show_to_readers_only ('plan');

call show_to_readers_only ('phase');

call show_to_readers_only ('goal');

call show_to_readers_only ('goal_evaluation');

call show_to_readers_only ('team_member');

alter table family enable row level security;

create policy reads on family for
select
    using (
        id = seen_family ()
        or exists (
            select
            from
                readable_family r
            where
                r.family_id = family.id
            offset
                0
        )
    );

create policy adds on family for insert
with
    check (created_by = caller ());

create policy changes on family
for update
    using (
        exists (
            select
            from
                writable_family w
            where
                w.family_id = family.id
            offset
                0
        )
    );

-- Which families a person belongs to is asked for every name: with the family in the index, of the index alone.
create index membership_by_person_and_family on membership (person_id, family_id);

-- Names, too, although a person may belong to several families.
alter table person enable row level security;

create policy reads on person for
select
    using (
        exists (
            select
            from
                readable_person r
            where
                r.person_id = person.id
            offset
                0
        )
    );

create policy adds on person for insert
with
    check (caller () is not null);

create policy changes on person
for update
    using (
        exists (
            select
            from
                writable_person w
            where
                w.person_id = person.id
            offset
                0
        )
    );

alter table family_reader enable row level security;

create policy reads on family_reader for
select
    using (
        reader = any (
            (
                select
                    readers ()
            )::text[]
        )
    );

alter table idempotent_request enable row level security;

create policy own on idempotent_request using (caller = caller ());

-- Who has broken the glass is seen by those who are on the case, by themselves, and by the auditor.
alter table break_glass enable row level security;

create policy reads on break_glass for
select
    using (
        user_id = caller ()
        or 'auditor' = any (caller_roles ())
        or exists (
            select
            from
                writable_family w
            where
                w.family_id = break_glass.family_id
            offset
                0
        )
    );

create policy adds on break_glass for insert
with
    check (user_id = caller ());

grant
select
,
    insert,
update on family,
person to "${application}";

grant
select
    on family_reader,
    readable_family,
    writable_family,
    readable_person,
    writable_person to "${application}";

grant
select
,
    insert,
update,
delete on idempotent_request to "${application}";

grant
select
,
    insert on break_glass to "${application}";

grant
select
,
    insert,
update,
delete on programme,
template_phase,
unit,
programme_leader,
programme_client,
code to "${application}";

grant
select
,
    insert,
update on staff to "${application}";

grant usage on sequence case_number to "${application}";

-- What touches families that the caller does not see, for reasons that are none of the caller's business.
-- A person changes for every family they are in: all of those are held, in one order, once one of them may be changed.
create function lock_families_of_member (family uuid, member uuid) returns void language plpgsql security definer
set
    search_path = public,
    pg_temp as $$
begin
    if exists (select from writable_family w where w.family_id = lock_families_of_member.family) then
        perform from family f
        where f.id = lock_families_of_member.family or f.id in (
            select other.family_id from membership m join membership other on other.person_id = m.person_id
            where m.id = member and m.family_id = lock_families_of_member.family)
        order by f.id for update;
    end if;
end
$$;

-- The other families of a person who is called something else by now are found by the new name.
create function tell_other_families (person uuid, except_family uuid) returns void language sql security definer
set
    search_path = public,
    pg_temp as $$
update family f
set
    search_names = f.name || ' ' || f.case_number || ' ' || (
        select string_agg(p.given_name || ' ' || p.family_name, ' ' order by m.id)
        from membership m join person p on p.id = m.person_id
        where m.family_id = f.id),
    member_changes = f.member_changes + 1,
    version = f.version + 1,
    updated_at = now()
where
    f.id <> except_family
    and f.id in (select m.family_id from membership m where m.person_id = tell_other_families.person)
    and exists (select from writable_person w where w.person_id = tell_other_families.person)
$$;

-- Somebody who was only ever registered by mistake leaves no trace.
create function forget_person_without_family (person uuid) returns void language sql security definer
set
    search_path = public,
    pg_temp as $$
delete from person p
where
    p.id = forget_person_without_family.person
    and not exists (select from membership m where m.person_id = p.id)
$$;

create function forget_old_requests (before timestamptz) returns void language sql security definer
set
    search_path = public,
    pg_temp as $$
delete from idempotent_request
where
    created_at < before
$$;

-- The way to a family one is not assigned to: found only by whoever knows exactly what to look for.
create function find_by_case_number (wanted text) returns table (id uuid, name text, case_number text) language sql stable security definer
set
    search_path = public,
    pg_temp as $$
select
    f.id, f.name, f.case_number
from
    family f
where
    f.case_number = wanted
    and caller_roles () && array['coordinator', 'caseworker', 'leader']
$$;

create function find_by_member (given text, family text, born date) returns table (id uuid, name text, case_number text) language sql stable security definer
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
    and caller_roles () && array['coordinator', 'caseworker', 'leader']
order by
    f.case_number
limit
    20
$$;

create function is_family (wanted uuid) returns boolean language sql stable security definer
set
    search_path = public,
    pg_temp as $$
select
    exists (select from family f where f.id = wanted)
    and caller_roles () && array['coordinator', 'caseworker', 'leader']
$$;

create index person_by_birth_date on person (birth_date);

-- For the auditor, who sees that a glass was broken, and of the family its case number alone.
create function case_number_of (family uuid) returns text language sql stable security definer
set
    search_path = public,
    pg_temp as $$
select
    f.case_number
from
    family f
    join break_glass b on b.family_id = f.id
where
    f.id = case_number_of.family
    and (
        b.user_id = caller ()
        or 'auditor' = any (caller_roles ())
        or exists (select from writable_family w where w.family_id = f.id)
    )
limit
    1
$$;
