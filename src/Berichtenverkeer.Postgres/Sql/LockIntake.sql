select pg_advisory_xact_lock('bron.bericht'::regclass::oid::bigint)
