-- The application's own condition on who has read without being assigned: in the words of the table's policy.
create function reads_glass (of_family uuid, opener text) returns boolean language plpgsql stable parallel safe as $$
begin
    return opener = public.caller()
        or 'auditor' = any (public.caller_roles())
        or exists (select from public.writable_family w where w.family_id = of_family);
end
$$;

-- For the operator, when nobody who could hand a family over is left: not granted to the application. The database's log says
-- who did it. A future contact person, which is nobody's need here, is refused by the table's own constraint.
create function appoint_contact_person (number text, successor text) returns void language plpgsql as $$
declare
    of_family uuid;
    appointed text;
begin
    select id into of_family from family where case_number = number;
    if of_family is null then
        raise exception 'There is no family with that case number';
    end if;
    select id into appointed from staff where username = successor and available;
    if appointed is null then
        raise exception 'Nobody in the directory of staff who can be given work has that user name';
    end if;
    update team_member set ends_at = now(), version = version + 1, updated_at = now()
    where family_id = of_family
      and (role = 'CONTACT_PERSON' or user_id = appointed)
      and begins_at <= now()
      and (ends_at is null or ends_at > now());
    insert into team_member (id, version, family_id, user_id, role, begins_at, created_at, updated_at)
    values (uuidv7(), 0, of_family, appointed, 'CONTACT_PERSON', now(), now(), now());
    raise log 'The contact person of family % was appointed by %', of_family, session_user;
end
$$;

revoke all on function appoint_contact_person (text, text)
from
    public;
