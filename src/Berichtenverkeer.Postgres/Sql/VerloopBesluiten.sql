-- Standing advice about verzoeken with these references; the caller keeps those of the right aanbieder.
select distinct b.bericht_id as BerichtId, b.volgnr as Volgnr, b.soort as Soort, b.aanbieder as Aanbieder, b.referentie_aanbieder as Referentie, b.dagtekening as Dagtekening
from unnest(@Referenties::text[]) as gevraagd(referentie)
cross join lateral (
    select * from kern.gt_besluit b
    where b.gemeente = @Gemeente and b.referentie_aanbieder = gevraagd.referentie and b.ingetrokken_door_run is null offset 0) b
where b.domein = @Domein
