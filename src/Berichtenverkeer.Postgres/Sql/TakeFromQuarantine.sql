update bron.quarantaine
set toestand = 'hersteld', hersteld_door_run = @RunId::bigint
where bericht_id = any(@BerichtIds::bigint[]) and toestand = 'open'
returning bericht_id
