-- One search per message: without statistics, or with a short history, all of bron.bericht was read for each unit.
select w.bericht_id as BerichtId, w.bericht as Bericht, w.release as Release, w.dagtekening as Dagtekening, b.aanbieder as Aanbieder,
       w.afzender as Afzender, w.identificatie as Identificatie, b.sha256 as Sha256, b.lengte as Length, w.referenties as Referenties, b.op_datum as OpDatum, w.alleen_verwijderingen as OnlyRemovals
from bron.werk w
cross join lateral (select * from bron.bericht b where b.bericht_id = w.bericht_id offset 0) b
where w.gemeente = @Gemeente and w.domein = @Domein and w.run_id = @RunId and not w.klaar
