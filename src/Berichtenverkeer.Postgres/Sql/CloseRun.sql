update bron.run
set fase = 'gesloten', gesloten_op = now()
where run_id = @RunId and fase <> 'gesloten'
  and not exists (select from bron.eenheid e where e.run_id = @RunId and e.klaar_op is null)
