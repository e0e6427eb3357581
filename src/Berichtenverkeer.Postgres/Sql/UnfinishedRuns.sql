select run_id as RunId, soort as Soort, op_datum as OpDatum, moment as Moment, fase <> 'openen' as Opened, eigenaar as Eigenaar, instellingen::text as Instellingen,
       moment < clock_timestamp() - interval '1 day' as IsOld
from bron.run
where fase <> 'gesloten'
order by run_id
