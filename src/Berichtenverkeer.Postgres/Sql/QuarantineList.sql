select q.quarantaine_id as QuarantaineId, q.bericht_id as BerichtId, q.aanbieding_id as AanbiedingId, q.run_id as RunId, r.op_datum as OpDatum,
       b.bericht as Bericht, b.gemeente as Gemeente,
       coalesce(direct.herkomst, (select a.herkomst from bron.aanbieding a where a.bericht_id = q.bericht_id order by a.aanbieding_id limit 1)) as Herkomst,
       q.reden as Reden, q.tekst as Tekst, q.toestand as Toestand, q.hersteld_door_run as HersteldDoorRun
from bron.quarantaine q
join bron.run r on r.run_id = q.run_id
left join bron.bericht b on b.bericht_id = q.bericht_id
left join bron.aanbieding direct on direct.aanbieding_id = q.aanbieding_id
where (@OokGesloten::boolean or q.toestand = 'open')
order by q.quarantaine_id
