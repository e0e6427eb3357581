-- A declaratie that was refused as a whole is withdrawn: its number is free (IV087). The caller keeps those of the right
-- aanbieder.
select distinct d.aanbieder as Aanbieder, d.declaratie_nummer as Nummer
from kern.declaratie d
where d.gemeente = @Gemeente and d.domein = @Domein and d.declaratie_nummer = any(@Nummers::text[])
  and not d.retour and d.ingetrokken_door_run is null
