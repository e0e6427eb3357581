select i.bericht_id as BerichtId, b.lengte as Lengte, i.compressie as Compressie, i.inhoud as Inhoud
from bron.inhoud i
join bron.bericht b on b.bericht_id = i.bericht_id
where i.bericht_id = any(@BerichtIds::bigint[])
