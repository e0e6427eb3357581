select regel as Regel, sum(aantal)::bigint as Aantal
from bron.onbeslist
where run_id = @RunId
group by regel
order by sum(aantal) desc, regel
