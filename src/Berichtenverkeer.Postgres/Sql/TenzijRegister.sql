select r.registratie_id as RegistratieId, r.oordeel as Oordeel, r.reden as Reden, r.overleg_op as OverlegOp, r.uitkomst as Uitkomst,
       r.door as Door, r.op as Op, r.bron as Bron
from kern.gt_registratie r
where r.gemeente = @Gemeente and r.bericht_id = @BerichtId and r.volgnr = @Volgnr
order by r.registratie_id
