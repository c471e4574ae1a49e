-- A word as it may stand anywhere in search_text. Its wildcards are escaped last: unaccent itself turns ％ into %.
create function search_pattern(word text) returns text
    language sql immutable strict parallel safe
    return '%' || regexp_replace(public.search_form(word), '([\\%_])', '\\\1', 'g') || '%';
