select exists (select from bron.eenheid where run_id = @RunId and klaar_op is null)
