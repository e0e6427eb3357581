-- A declaratie that was refused as a whole is withdrawn: its number is free (IV087). The caller keeps those of the right
-- aanbieder. One search per number: see DossierToewijzingen.
select distinct d.aanbieder as Aanbieder, d.declaratie_nummer as Nummer
from unnest(@Nummers::text[]) as gevraagd(nummer)
cross join lateral (
    select * from kern.declaratie d where d.gemeente = @Gemeente and d.declaratie_nummer = gevraagd.nummer offset 0) d
where d.domein = @Domein and not d.retour and d.ingetrokken_door_run is null
