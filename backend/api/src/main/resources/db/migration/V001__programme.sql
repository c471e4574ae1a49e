create table programme (
    id                   uuid primary key,
    version              integer not null,
    -- Listed by the Danish alphabet: Æ, Ø and Å last, not by their code points.
    name                 text collate "da-x-icu" not null,
    municipality         text not null,
    starts_on            date,
    ends_on              date,
    capacity_from        integer,
    capacity_to          integer,
    enrolment_months     integer,
    max_parallel_actions integer,
    max_weekly_hours     integer,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    constraint programme_period check (ends_on >= starts_on),
    constraint programme_capacity check (capacity_to >= capacity_from)
);

create index programme_by_name on programme (name, id);

create table template_phase (
    programme_id uuid not null references programme on delete cascade,
    sequence     integer not null,
    title        text not null,
    months       integer not null check (months > 0),
    focus        text not null,
    primary key (programme_id, sequence)
);
