insert into bron.onbeslist (gemeente, domein, run_id, regel, aantal)
select @Gemeente, @Domein, @RunId::bigint, nieuw.regel, nieuw.aantal
from unnest(@Regels::text[], @Aantallen::bigint[]) as nieuw(regel, aantal)
on conflict (gemeente, domein, run_id, regel) do update set aantal = onbeslist.aantal + excluded.aantal
