-- One search per hash: see DossierPrestaties.
select b.sha256, b.bericht_id, r.op_datum
from unnest(@Hashes::bytea[]) as gevraagd(sha256)
cross join lateral (select * from bron.bericht b where b.sha256 = gevraagd.sha256 offset 0) b
cross join lateral (select * from bron.run r where r.run_id = b.run_id offset 0) r
