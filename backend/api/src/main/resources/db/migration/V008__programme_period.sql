alter table programme
add column period_months integer;

-- Jammerbugt and Assens have published that they run for three years, but not from when to when.
update programme
set
    period_months = 36
where
    id in ('0197a000-0000-7000-8000-000000000003', '0197a000-0000-7000-8000-000000000005');
