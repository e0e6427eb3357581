update kern.termijn
set ingetrokken_door_run = null
where gemeente = @Gemeente and bericht_id = any(@BerichtIds)
