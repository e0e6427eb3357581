select b.bericht_id as BerichtId, b.bericht as Bericht, b.standaard as Standaard, b.release as Release, b.gemeente as Gemeente,
       b.aanbieder as Aanbieder, b.identificatie as Identificatie, b.dagtekening as Dagtekening, b.lengte as Lengte,
       encode(b.sha256, 'hex') as Sha256, b.run_id as RunId, b.op_datum as OpDatum, b.uitkomst as Uitkomst, b.reden as Reden,
       b.tekst as Tekst, k.oordeel_retour as OordeelRetour, k.beantwoord_door as BeantwoordDoor, k.antwoord_op as AntwoordOp
from bron.bericht b
left join kern.bericht k on k.gemeente = b.gemeente and k.bericht_id = b.bericht_id
where b.bericht_id = @BerichtId
