-- Every word of a text by what it becomes when one letter is mistyped: itself, without each of its letters, and with
-- each of them unknown. So a slip is found by equal keys alone, however many families there are.
create function search_slips (value text) returns text[] language sql immutable strict parallel safe cost 1000 return (
    select
        array_agg(distinct key)
    from
        regexp_split_to_table(value, '[^[:alnum:]]+') word,
        lateral (
            select
                '=' || word
            union all
            select
                unnest(
                    array[
                        '-' || left(word, i - 1) || substr(word, i + 1),
                        '?' || left(word, i - 1) || '?' || substr(word, i + 1)
                    ]
                )
            from
                generate_series(1, length(word)) i
        ) keys (key)
        -- A name of fifty letters in one word is none that somebody types by heart; it is found when typed right.
    where
        length(word) between 2 and 50
);

-- The keys of those words that somebody may have meant who typed this one.
create function search_mistyped (word text) returns text[] language sql immutable strict parallel safe return (
    select
        array_agg(distinct key)
    from
        (
            select
                left(public.search_form (word), 51)
        ) form (typed),
        lateral (
            select
                unnest(array['=' || typed, '-' || typed])
            union all
            select
                unnest(
                    array[
                        -- one letter too many, a wrong one, and one in the place of the next
                        '=' || left(typed, i - 1) || substr(typed, i + 1),
                        '?' || left(typed, i - 1) || '?' || substr(typed, i + 1),
                        '=' || left(typed, i - 1) || substr(typed, i + 1, 1) || substr(typed, i, 1) || substr(typed, i + 2)
                    ]
                )
            from
                generate_series(1, length(typed)) i
        ) keys (key)
);

create index family_by_slip on family using gin (search_slips (search_text));
