-- „I gang“ is what an active plan is called: a draft whose second phase had that name looked as if it had begun.
update template_phase
set
    title = 'Aktivering og behandling'
where
    programme_id = '0197a000-0000-7000-8000-000000000002'
    and sequence = 2
    and title = 'I gang';
