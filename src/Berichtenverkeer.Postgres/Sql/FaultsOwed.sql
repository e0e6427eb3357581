-- Which of these messages came in a Di01 for a gemeente that is served, and have no foutbericht so far. Of several envelopes
-- the one with the lowest UUID counts, whatever the order of arrival. One search per message: see WorkOfUnit.
select b.bericht_id as BerichtId, b.sha256 as Sha256, v.tekst as Tekst, di01.envelop_id as EnvelopId, di01.berichtcode as Berichtcode,
       di01.referentienummer as Referentienummer, di01.zender as Zender, di01.ontvanger as Ontvanger, di01.tijdstip as TijdstipBericht, di01.functie as Functie,
       to_char(r.moment at time zone 'Europe/Amsterdam', 'YYYYMMDDHH24MISS') as Tijdstip
from bron.run r
cross join unnest(@BerichtIds::bigint[]) as gevraagd(bericht_id)
cross join lateral (select * from bron.bericht b where b.bericht_id = gevraagd.bericht_id offset 0) b
cross join lateral (select * from bron.bevinding v where v.bericht_id = gevraagd.bericht_id and v.volgnr = 1 offset 0) v
cross join lateral (
    select e.*
    from (select * from bron.aanbieding a where a.bericht_id = gevraagd.bericht_id offset 0) a
    cross join lateral (select * from bron.envelop e where e.envelop_id = a.envelop_id offset 0) e
    where e.berichtcode = 'Di01'
      and e.ontvanger ~ '^[0-9]{4}$'
      and (coalesce(r.instellingen -> 'gemeenten', '[]') = '[]' or r.instellingen -> 'gemeenten' @> jsonb_build_array(jsonb_build_object('code', e.ontvanger)))
    order by e.referentienummer, e.zender collate "C", e.ontvanger collate "C", e.envelop_id
    limit 1
) di01
where r.run_id = @RunId
  and not exists (select from bron.antwoord w where w.heen_bericht_id = gevraagd.bericht_id and w.soort = 'fo01' offset 0)
order by b.bericht_id
