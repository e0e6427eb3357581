select a.antwoord_id as AntwoordId, a.gemeente as Gemeente, a.soort as Soort, a.bericht as Bericht, coalesce(a.release, '') as Release, a.aanbieder as Aanbieder,
       a.identificatie as Identificatie, a.run_id as RunId, a.lengte as Lengte, a.envelop_id is not null as InDi01,
       coalesce((
           select max(z.pakket_nummer)
           from bron.antwoord z
           where z.run_id = a.run_id and z.gemeente = a.gemeente and z.bericht = a.bericht
       ), 0) as LaatsteZip
from bron.antwoord a
where a.toestand = 'vrijgegeven' and a.vorm is null
  and (@Gemeente::text is null or a.gemeente = @Gemeente)
  and (@RunId::bigint is null or a.run_id = @RunId)
  and (@BerichtId::bigint is null or a.heen_bericht_id = @BerichtId)
order by a.gemeente, a.bericht, a.run_id, a.release, a.identificatie
