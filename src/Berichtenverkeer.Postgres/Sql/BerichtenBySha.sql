select b.sha256, b.bericht_id, r.op_datum
from bron.bericht b
join bron.run r on r.run_id = b.run_id
where b.sha256 = any(@Hashes::bytea[])
