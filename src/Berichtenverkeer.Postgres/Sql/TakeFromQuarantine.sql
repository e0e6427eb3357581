-- After a lost answer this run may have put messages there itself: those were offered again already.
update bron.quarantaine
set toestand = 'hersteld', hersteld_door_run = @RunId::bigint
where bericht_id = any(@BerichtIds::bigint[]) and toestand = 'open' and run_id <> @RunId::bigint
returning bericht_id
