create table plan (
    id           uuid primary key,
    version      integer not null,
    family_id    uuid not null references family,
    programme_id uuid references programme,
    title        text not null,
    status       text not null check (status in ('DRAFT', 'ACTIVE', 'CLOSED')),
    start_date   date not null,
    end_date     date,
    phase_changes integer not null,
    activated_at timestamptz,
    closed_at    timestamptz,
    close_reason text,
    closed_as    text check (closed_as in ('ACHIEVED', 'REPLACED', 'STOPPED')),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    unique (id, family_id),
    constraint plan_period check (end_date >= start_date),
    constraint plan_closed_with_reason check (status <> 'CLOSED' or (closed_at is not null and close_reason is not null))
);

create index plan_by_family on plan (family_id, id);
create index plan_by_programme on plan (programme_id);
create unique index plan_one_active on plan (family_id) where status = 'ACTIVE';
create unique index plan_one_draft on plan (family_id) where status = 'DRAFT';

create table phase (
    id         uuid primary key,
    version    integer not null,
    family_id  uuid not null,
    plan_id    uuid not null,
    sequence   integer not null check (sequence > 0),
    title      text not null,
    focus      text not null check (focus <> ''),
    start_date date not null,
    end_date   date not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    foreign key (plan_id, family_id) references plan (id, family_id),
    unique (id, plan_id),
    constraint phase_period check (end_date >= start_date),
    -- Judged at commit: moving a boundary changes two rows.
    constraint phase_sequence unique (plan_id, sequence) deferrable initially deferred,
    constraint phase_no_overlap exclude using gist
        (plan_id with =, daterange(start_date, end_date, '[]') with &&) deferrable initially deferred
);

create index phase_by_end on phase (end_date);
