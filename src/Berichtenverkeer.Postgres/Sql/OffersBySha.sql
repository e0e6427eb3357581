-- What cannot be read for a passing reason is looked at again each time.
select a.sha256, min(r.op_datum)
from bron.aanbieding a
join bron.run r on r.run_id = a.run_id
where a.sha256 = any(@Hashes::bytea[]) and a.bericht_id is null and a.lengte > 0
  and a.uitkomst in ('geaccepteerd', 'quarantaine') and a.reden <> 'niet_leesbaar'
group by a.sha256
