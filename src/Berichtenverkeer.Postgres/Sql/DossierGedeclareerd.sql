-- Debits of this run are judged after removals, and do not count yet; credits of this run do.
select distinct d.toewijzing_nummer
from kern.prestatie d
where d.gemeente = @Gemeente and d.domein = @Domein and d.toewijzing_nummer = any(@ToewijzingNummers::bigint[])
  and d.debet_credit = 'D' and not d.retour and d.ingetrokken_door_run is null and d.bekend_door_run < @RunId
  and not exists (
      select from kern.prestatie c
      where c.gemeente = d.gemeente and c.vorig_referentie_nummer = d.referentie_nummer and c.aanbieder = d.aanbieder
        and c.domein = d.domein and c.debet_credit = 'C' and not c.retour and c.ingetrokken_door_run is null)
order by d.toewijzing_nummer
