-- The answer of GET /families/{id}/overview in one statement. Asked for: today, the family.
select
    json_build_object(
        'version',
        f.version || '.' || (
            select
                count(*) || '-' || sum(p.version)
            from
                plan p
            where
                p.family_id = f.id
        ) || '.' || coalesce(goals.count, 0) || '-' || coalesce(goals.versions, 0) || '.' || coalesce(programme.version::text, ''),
        'family',
        json_build_object(
            'id',
            f.id,
            'version',
            f.version::text,
            'caseNumber',
            f.case_number,
            'name',
            f.name,
            'status',
            lower(replace(f.status, '_', '-')),
            'members',
            (
                select
                    json_agg(
                        json_build_object(
                            'id',
                            m.id,
                            'version',
                            m.version || '.' || person.version,
                            'personId',
                            person.id,
                            'givenName',
                            person.given_name,
                            'familyName',
                            person.family_name,
                            'birthDate',
                            person.birth_date,
                            'age',
                            extract(
                                year
                                from
                                    age (least(m.valid_to, today), person.birth_date)
                            ),
                            'role',
                            lower(replace(m.role, '_', '-')),
                            'inHousehold',
                            m.in_household,
                            'custody',
                            m.custody,
                            'validFrom',
                            m.valid_from,
                            'validTo',
                            m.valid_to
                        )
                        order by
                            m.id
                    )
                from
                    membership m
                    join person on person.id = m.person_id
                where
                    m.family_id = f.id
            ),
            'createdAt',
            to_char(f.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'updatedAt',
            to_char(f.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        ),
        'plan',
        json_build_object(
            'id',
            plan.id,
            'version',
            plan.version::text,
            'familyId',
            f.id,
            'programmeId',
            plan.programme_id,
            'title',
            plan.title,
            'status',
            lower(plan.status),
            'startDate',
            plan.start_date,
            'endDate',
            plan.end_date,
            'phases',
            (
                select
                    json_agg(
                        json_build_object(
                            'id',
                            ph.id,
                            'version',
                            ph.version::text,
                            'planId',
                            plan.id,
                            'familyId',
                            f.id,
                            'sequence',
                            ph.sequence,
                            'title',
                            ph.title,
                            'focus',
                            ph.focus,
                            'startDate',
                            ph.start_date,
                            'endDate',
                            ph.end_date,
                            'status',
                            case
                                when today < ph.start_date then 'upcoming'
                                when today > ph.end_date then 'past'
                                else 'current'
                            end
                        )
                        order by
                            ph.sequence
                    )
                from
                    phase ph
                where
                    ph.plan_id = plan.id
            ),
            'activatedAt',
            to_char(plan.activated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'closedAt',
            to_char(plan.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'closeReason',
            plan.close_reason,
            'closedAs',
            lower(plan.closed_as),
            'createdAt',
            to_char(plan.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'updatedAt',
            to_char(plan.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        ),
        'goals',
        goals.list,
        'plans',
        (
            select
                json_agg(
                    json_build_object(
                        'id',
                        p.id,
                        'title',
                        p.title,
                        'status',
                        lower(p.status),
                        'startDate',
                        p.start_date,
                        'endDate',
                        p.end_date
                    )
                    order by
                        p.id desc
                )
            from
                plan p
            where
                p.family_id = f.id
        ),
        'programme',
        case
            when programme.id is not null then json_build_object('id', programme.id, 'name', programme.name)
        end
    )
from
    family f
    cross join (
        select
            cast(? as date) as today
    ) now
    left join lateral (
        select
            *
        from
            plan p
        where
            p.family_id = f.id
        order by
            array_position(array['ACTIVE', 'DRAFT', 'CLOSED'], p.status),
            p.id desc
        limit
            1
    ) plan on true
    left join programme on programme.id = plan.programme_id
    left join lateral (
        select
            count(*),
            sum(g.version) as versions,
            json_agg(
                json_build_object(
                    'id',
                    g.id,
                    'version',
                    g.version::text,
                    'planId',
                    g.plan_id,
                    'familyId',
                    g.family_id,
                    'title',
                    g.title,
                    'description',
                    g.description,
                    'lifeArea',
                    lower(replace(g.life_area, '_', '-')),
                    'ownerId',
                    g.owner_id,
                    'proposedBy',
                    lower(g.proposed_by),
                    'phaseId',
                    g.phase_id,
                    'parked',
                    g.phase_id is null,
                    'priority',
                    g.priority,
                    'status',
                    lower(g.status),
                    'statusReason',
                    g.status_reason,
                    'achievement',
                    g.achievement,
                    'agreedOn',
                    g.agreed_on,
                    'agreementNote',
                    g.agreement_note,
                    'startedOn',
                    g.started_on,
                    'closedOn',
                    g.closed_on,
                    'targetDate',
                    g.target_date,
                    'createdAt',
                    to_char(g.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                    'updatedAt',
                    to_char(g.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                )
                order by
                    g.priority,
                    g.id
            ) as list
        from
            goal g
        where
            g.plan_id = plan.id
    ) goals on true
where
    f.id = ?
