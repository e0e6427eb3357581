-- Also what was refused or waits: everything of which the Identificatie could be read.
select bericht_id
from bron.bericht
where identificatie = @Waarde
order by bericht_id
