-- Messages by number: what they are and how they ended.
select b.bericht_id as BerichtId, b.dagtekening as Datum, coalesce(b.bericht, 'onbekend') as Bericht, b.gemeente as Gemeente,
       b.aanbieder as Aanbieder,
       'Identificatie ' || b.identificatie || ': ' || coalesce(k.uitkomst, b.uitkomst, 'wacht op beoordeling')
           || coalesce(', ' || b.tekst, '') as Regel
from bron.bericht b
left join kern.bericht k on k.gemeente = b.gemeente and k.bericht_id = b.bericht_id
where b.bericht_id = any(@BerichtIds::bigint[])
order by b.dagtekening, k.retour nulls last, b.bericht_id
