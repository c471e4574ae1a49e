-- A search of somebody who reads many families asks the indexes in which all of them are. What these name is looked up among
-- those that the caller reads one by one: gathered, ten thousand took milliseconds as soon as there was anything to compare
-- them with, which told that there is a family of that name.
create or replace function families_a_slip_away (slips text[], begun text[]) returns setof uuid language plpgsql stable security definer rows 20
set
    search_path = public,
    pg_temp
    -- For a word that all families have PostgreSQL would read all of them and make their keys, instead of asking the index.
set
    enable_seqscan = off as $$
declare
    -- To make the keys of so many takes less time than to read all those that a frequent word may stand for.
    few constant int := 200;
    read_by constant text := ' family_id from family_reader where reader = any ($3) and begins_at <= $4 and ends_at > $4 ';
    slip constant text := (select string_agg(format('%%1$s && search_mistyped($1[%s])', i), ' and ') from generate_subscripts(slips, 1) i);
    as_begun constant text := coalesce((select string_agg(format(' and search_text like search_pattern($2[%s])', i), '')
        from generate_subscripts(begun, 1) i), '');
    candidates uuid[];
begin
    execute 'select array(select' || read_by || 'order by reader, family_id limit ' || few || ')' into candidates
        using slips, begun, readers(), reading_at();
    if cardinality(candidates) < few then
        return query execute 'select id from (select id, search_slips(search_text) as keys from family where id = any ($3)' || as_begun
            || ' offset 0) made where ' || format(slip, 'keys') using slips, begun, candidates;
    else
        execute 'select array(select id from family where ' || format(slip, 'search_slips(search_text)') || ')' into candidates using slips;
        execute 'select array(select' || read_by || 'and family_id = any ($5))' into candidates
            using slips, begun, readers(), reading_at(), candidates;
        return query execute 'select id from family where id = any ($3)' || as_begun using slips, begun, candidates;
    end if;
end
$$;

create or replace function families_as_typed (words text[]) returns setof uuid language plpgsql stable security definer rows 20
set
    search_path = public,
    pg_temp as $$
declare
    few constant int := 200;
    -- Of a word that more families have, those that the caller reads are looked at one by one: that takes no longer.
    many constant int := 10000;
    read_by constant text := ' family_id from family_reader where reader = any ($2) and begins_at <= $3 and ends_at > $3 ';
    as_typed constant text := (select string_agg(format('search_text like search_pattern($1[%s])', i), ' and ') from generate_subscripts(words, 1) i);
    candidates uuid[];
begin
    -- In the order of their index: PostgreSQL would look for the first of them in the whole table otherwise.
    execute 'select array(select' || read_by || 'order by reader, family_id limit ' || few || ')' into candidates
        using words, readers(), reading_at();
    if cardinality(candidates) < few then
        return query execute 'select id from family where id = any ($2) and ' || as_typed using words, candidates;
        return;
    end if;
    -- The index knows three letters at a time.
    if exists (select from unnest(words) word where word ~ '[[:alnum:]]{3}') then
        execute 'select array(select id from family where ' || as_typed || ' limit ' || many || ')' into candidates using words;
        if cardinality(candidates) < many then
            return query execute 'select' || read_by || 'and family_id = any ($4)' using words, readers(), reading_at(), candidates;
            return;
        end if;
    end if;
    return query execute 'select id from (select id, search_text from family where id in (select' || read_by || ') offset 0) own where ' || as_typed
        using words, readers(), reading_at();
end
$$;
