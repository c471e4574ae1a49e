-- What the backends must know together of a browser's session: when somebody last did something in it, and whether it was
-- ended before its time. The rest is in the browser's cookies and at Keycloak. Kept for as long as a session can last.
create table browser_session (
    -- Keycloak's id of it (sid).
    id text primary key,
    -- Keycloak's id of whoever signed in.
    subject text not null,
    -- When the password was given.
    started_at timestamptz not null,
    active_at timestamptz not null,
    ended_at timestamptz
);

create index browser_session_by_subject on browser_session (subject);

-- Who has signed out everywhere: whatever began before counts no more, whether we have seen it or not.
create table signed_out_everywhere (subject text primary key, signed_out_at timestamptz not null);

grant
select
,
    insert,
update,
delete on browser_session,
signed_out_everywhere to "${application}";
