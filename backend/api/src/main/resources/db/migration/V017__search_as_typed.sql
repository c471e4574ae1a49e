-- Which families have each of these words anywhere. Behind the barrier of listed_family every family that the caller reads
-- would be looked at for any word; here the index of words is asked first when they are more than a few. As its owner, in
-- words that are fixed here but for how many there are; the families that the caller does not read are left out here too,
-- and of a caller who reads few no others are even looked at.
create function families_as_typed (words text[]) returns setof uuid language plpgsql stable security definer rows 20
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
    execute 'select array(select' || read_by || 'limit ' || few || ')' into candidates using words, readers(), reading_at();
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
