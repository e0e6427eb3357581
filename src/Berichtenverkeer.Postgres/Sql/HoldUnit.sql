-- Locks the row until the end of the transaction: who took the unit over in the meantime has raised the number.
select klaar_op is not null
from bron.eenheid
where gemeente = @Gemeente and domein = @Domein and run_id = @RunId and fencing = @Fencing
for update
