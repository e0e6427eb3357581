-- Handing messages over and closing a run exclude each other: else a run closes on work that it does not see yet.
select pg_advisory_xact_lock('bron.run'::regclass::oid::bigint)
