select a.aanbieder as Aanbieder, a.referentie_aanbieder as Referentie, b.dagtekening as Dagtekening, a.verzoek_antwoord as VerzoekAntwoord, a.reden_afwijzing_verzoek as Reden
from unnest(@Referenties::text[]) as gevraagd(referentie)
cross join lateral (
    select * from kern.antwoord a
    where a.gemeente = @Gemeente and a.referentie_aanbieder = gevraagd.referentie and not a.retour and a.ingetrokken_door_run is null offset 0) a
cross join lateral (
    select b.dagtekening from kern.bericht b where b.gemeente = @Gemeente and b.bericht_id = a.bericht_id offset 0) b
where a.domein = @Domein
