select array(select nextval(@Sequence::text::regclass) from generate_series(1, @Count::integer))
