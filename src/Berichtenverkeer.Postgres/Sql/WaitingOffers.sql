select a.aanbieding_id, a.bericht_id
from bron.aanbieding a
join bron.bericht b on b.bericht_id = a.bericht_id
where a.aanbieding_id = any(@AanbiedingIds::bigint[]) and a.uitkomst is null and b.uitkomst is null
