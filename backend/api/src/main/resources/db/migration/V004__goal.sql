create table goal (
    id             uuid primary key,
    version        integer not null,
    family_id      uuid not null,
    plan_id        uuid not null,
    -- Null while the goal is parked.
    phase_id       uuid,
    parked_from    uuid references phase on delete set null,
    -- Null when the goal is the whole family's.
    owner_id       uuid references person,
    title          text not null,
    description    text,
    life_area      text not null check (life_area in ('WORK', 'EDUCATION', 'WELLBEING', 'SCHOOL_ATTENDANCE', 'LEISURE',
                       'HEALTH', 'PARENTING', 'ECONOMY', 'HOUSING', 'NETWORK', 'SAFETY')),
    proposed_by    text not null check (proposed_by in ('FAMILY', 'PROFESSIONAL')),
    priority       integer not null check (priority > 0),
    status         text not null check (status in ('PROPOSED', 'AGREED', 'ACTIVE', 'COMPLETED', 'DROPPED')),
    status_reason  text,
    achievement    integer check (achievement between -2 and 2),
    agreed_on      date,
    agreement_note text,
    started_on     date,
    closed_on      date,
    target_date    date,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    foreign key (plan_id, family_id) references plan (id, family_id),
    foreign key (phase_id, plan_id) references phase (id, plan_id),
    unique (id, family_id),
    constraint goal_agreed_first check (status not in ('AGREED', 'ACTIVE', 'COMPLETED') or agreed_on is not null)
);

create index goal_by_plan on goal (plan_id, id);
create index goal_by_phase on goal (phase_id);
create index goal_by_parked_from on goal (parked_from) where parked_from is not null;
create index goal_by_owner on goal (owner_id, family_id);
create index goal_open_by_target on goal (target_date) where status in ('PROPOSED', 'AGREED', 'ACTIVE');

create table goal_evaluation (
    id           uuid primary key,
    version      integer not null,
    family_id    uuid not null,
    goal_id      uuid not null,
    achievement  integer not null check (achievement between -2 and 2),
    note         text,
    evaluated_on date not null,
    author_id    text not null,
    author_name  text not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    foreign key (goal_id, family_id) references goal (id, family_id)
);

create index goal_evaluation_by_goal on goal_evaluation (goal_id, evaluated_on desc, id desc);
