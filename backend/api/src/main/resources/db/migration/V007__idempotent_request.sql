-- Answers to creating requests, so that one that is sent again is answered again and not done again. Kept for a day.
create table idempotent_request (
    caller text not null,
    key text not null,
    -- SHA-256 of what was asked for.
    asked bytea not null,
    -- Whose data the answer holds; null for none.
    family_id uuid references family on delete cascade,
    location text,
    version text,
    body text,
    created_at timestamptz not null,
    primary key (caller, key)
);

create index idempotent_request_by_age on idempotent_request (created_at);

create index idempotent_request_by_family on idempotent_request (family_id);
