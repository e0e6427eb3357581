-- Not a lock on the table: that asks for the right to change it, which the writer does not have.
select pg_advisory_xact_lock('kern.gt_registratie'::regclass::oid::bigint)
