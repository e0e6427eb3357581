update kern.termijn
set ingetrokken_door_run = @RunId
where gemeente = @Gemeente and bericht_id = any(@BerichtIds) and referentie_aanbieder is not null and ingetrokken_door_run is null
