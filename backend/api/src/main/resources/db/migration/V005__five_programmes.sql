-- The five programmes whose way of working Familieplan carries. Period, capacity and length are what the municipalities
-- have published; null where they have published nothing. Overload limits and phase focuses are starting points that an
-- administrator adjusts, except Vejle's three half-years and Brøndby's year, which are their own.
insert into programme (id, version, name, municipality, starts_on, ends_on, capacity_from, capacity_to,
                       enrolment_months, max_parallel_actions, max_weekly_hours, created_at, updated_at)
values ('0197a000-0000-7000-8000-000000000001', 0, 'Job & Familieliv', 'Kolding', '2023-01-01', null, null, null,
        null, 3, 25, now(), now()),
       ('0197a000-0000-7000-8000-000000000002', 0, 'Familien i Centrum', 'Vejle', '2012-01-01', '2014-12-31', null, 100,
        18, 3, 25, now(), now()),
       ('0197a000-0000-7000-8000-000000000003', 0, 'Familien på Vej', 'Jammerbugt', null, null, null, 45,
        null, 3, 20, now(), now()),
       ('0197a000-0000-7000-8000-000000000004', 0, 'Brøndbymodellen', 'Brøndby', null, null, 20, 25,
        12, 3, 25, now(), now()),
       ('0197a000-0000-7000-8000-000000000005', 0, 'Familieindsatsen i Assens', 'Assens', null, null, null, 50,
        null, 3, 30, now(), now());

insert into template_phase (programme_id, sequence, title, months, focus)
values ('0197a000-0000-7000-8000-000000000001', 1, 'Ro om hverdagen', 4, 'Trivsel, fremmøde i skole og dagtilbud'),
       ('0197a000-0000-7000-8000-000000000001', 2, 'Skridt mod job', 4, 'Forældrenes første skridt mod job eller uddannelse'),
       ('0197a000-0000-7000-8000-000000000001', 3, 'Fast fodfæste', 4, 'Job eller uddannelse, og et fritidsliv der holder'),
       ('0197a000-0000-7000-8000-000000000002', 1, 'Struktur og skole', 6, 'Struktur i hverdagen og børnenes skolegang'),
       ('0197a000-0000-7000-8000-000000000002', 2, 'I gang', 6, 'Aktivering ved siden af behandling'),
       ('0197a000-0000-7000-8000-000000000002', 3, 'Videre', 6, 'Mere aktivering på vej mod job'),
       ('0197a000-0000-7000-8000-000000000003', 1, 'Drømme og retning', 3, 'Familiens egne drømme bliver til mål'),
       ('0197a000-0000-7000-8000-000000000003', 2, 'På vej', 6, 'Familien tager de første skridt med sit team'),
       ('0197a000-0000-7000-8000-000000000003', 3, 'Stå selv', 3, 'Netværket tager over, indsatsen trappes ned'),
       ('0197a000-0000-7000-8000-000000000004', 1, 'Et år sammen', 12, 'Én plan, der samler alle indsatser om familien'),
       ('0197a000-0000-7000-8000-000000000005', 1, 'Alle om bordet', 3, 'Fælles billede af familiens situation og mål'),
       ('0197a000-0000-7000-8000-000000000005', 2, 'Ud i virksomhed', 6, 'Virksomhedsrettet indsats og støtte til børnene'),
       ('0197a000-0000-7000-8000-000000000005', 3, 'I arbejde', 3, 'Lønnede timer og afslutning af børnesagen');
