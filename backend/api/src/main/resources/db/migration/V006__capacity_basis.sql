alter table programme
add column capacity_basis text constraint programme_capacity_basis check (capacity_basis in ('AT_A_TIME', 'WHOLE_PERIOD'));

-- As published: Brøndby's figure is families at a time, the others' are families in the three years together.
update programme
set
    capacity_basis = 'AT_A_TIME'
where
    id = '0197a000-0000-7000-8000-000000000004';

update programme
set
    capacity_basis = 'WHOLE_PERIOD'
where
    id in (
        '0197a000-0000-7000-8000-000000000002',
        '0197a000-0000-7000-8000-000000000003',
        '0197a000-0000-7000-8000-000000000005'
    );
