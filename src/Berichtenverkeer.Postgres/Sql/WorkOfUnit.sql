select w.bericht_id as BerichtId, w.bericht as Bericht, w.release as Release, w.dagtekening as Dagtekening, b.aanbieder as Aanbieder,
       w.afzender as Afzender, w.identificatie as Identificatie, b.sha256 as Sha256, b.lengte as Length, w.referenties as Referenties, b.op_datum as OpDatum, w.alleen_verwijderingen as OnlyRemovals
from bron.werk w
join bron.bericht b on b.bericht_id = w.bericht_id
where w.gemeente = @Gemeente and w.domein = @Domein and w.run_id = @RunId and not w.klaar
