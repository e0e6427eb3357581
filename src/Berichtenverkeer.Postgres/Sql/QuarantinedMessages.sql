-- What could not be recognised may be of any gemeente.
select distinct b.bericht_id as BerichtId, b.lengte as Lengte
from bron.quarantaine q
join bron.bericht b on b.bericht_id = q.bericht_id
join bron.inhoud i on i.bericht_id = q.bericht_id
where q.toestand = 'open' and (b.gemeente = @Gemeente or b.gemeente is null) and (b.domein = @Domein or b.domein is null)
order by b.bericht_id
