-- A family's time in a programme. Coming back later is a new row; the old one stays readable.
create table enrolment (
    id uuid primary key,
    version integer not null,
    family_id uuid not null references family,
    programme_id uuid not null references programme,
    status text not null check (status in ('REFERRED', 'ENROLLED', 'COMPLETED', 'DISCONTINUED')),
    referred_on date not null,
    enrolled_on date,
    ended_on date,
    end_reason text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint enrolment_period check (
        enrolled_on >= referred_on
        and ended_on >= coalesce(enrolled_on, referred_on)
    ),
    constraint enrolment_begun check (
        case status
            when 'REFERRED' then enrolled_on is null
            when 'DISCONTINUED' then true
            else enrolled_on is not null
        end
    ),
    constraint enrolment_ended check (
        (status in ('COMPLETED', 'DISCONTINUED')) = (ended_on is not null)
        and (ended_on is null) = (end_reason is null)
    )
);

create index enrolment_by_family on enrolment (family_id, id);

create unique index enrolment_one_open on enrolment (family_id, programme_id)
where
    ended_on is null;
