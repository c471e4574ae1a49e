create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- unaccent() is only "stable" because its dictionary may be replaced; ours never is, so an index may rest on it.
create function search_form(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- A word as it may stand anywhere in search_text. Its wildcards are escaped last: unaccent itself turns ％ into %.
create function search_pattern(word text) returns text
    language sql immutable strict parallel safe
    return '%' || regexp_replace(public.search_form(word), '([\\%_])', '\\\1', 'g') || '%';

create sequence case_number;

create table family (
    id           uuid primary key,
    version      integer not null,
    case_number  text not null unique,
    name         text not null,
    status       text not null check (status in ('WITHOUT_PLAN', 'PLANNING', 'ACTIVE', 'CLOSED')),
    created_by   text not null,
    -- Everything a family is searched by: its name, its case number and the names of its members.
    search_names text not null,
    member_changes integer not null,
    search_text  text generated always as (search_form(search_names)) stored,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);

create index family_by_name on family (name collate "da-x-icu", id);
create index family_by_creator on family (created_by, name collate "da-x-icu", id);
create index family_by_status on family (status, name collate "da-x-icu", id);
create index family_by_search_text on family using gin (search_text gin_trgm_ops);

create table person (
    id          uuid primary key,
    version     integer not null,
    given_name  text not null,
    family_name text not null,
    birth_date  date,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);

create table membership (
    id           uuid primary key,
    version      integer not null,
    family_id    uuid not null references family,
    person_id    uuid not null references person,
    role         text not null check (role in ('PARENT', 'CHILD', 'OTHER_ADULT')),
    in_household boolean not null,
    custody      boolean,
    valid_from   date not null,
    valid_to     date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint membership_period check (valid_to >= valid_from),
    -- A person may leave and come back, but is in a family once at a time.
    constraint membership_no_overlap exclude using gist
        (family_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index membership_by_family on membership (family_id, id);
create index membership_by_person on membership (person_id);
