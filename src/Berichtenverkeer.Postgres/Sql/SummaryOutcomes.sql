select bericht as Bericht, uitkomst as Uitkomst, reden as Reden, count(*) as Aantal
from bron.aanbieding_uitkomst
where run_id = @RunId and uitkomst is not null
group by bericht, uitkomst, reden
order by bericht, uitkomst, reden
