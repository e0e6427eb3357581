insert into ref.gt_regelset (hash, profiel, geldig_vanaf, regelset, eerst_gebruikt_op)
select nieuw.hash, nieuw.profiel, nieuw.geldig_vanaf, nieuw.regelset::jsonb, (select r.moment from bron.run r where r.run_id = @RunId::bigint)
from unnest(@Hashes::text[], @Profielen::text[], @GeldigVanaf::text[]::date[], @Regelsets::text[]) as nieuw(hash, profiel, geldig_vanaf, regelset)
order by nieuw.hash
on conflict (hash) do nothing
