select g.bepaling as Bepaling, g.grond as Grond, g.uitslag as Uitslag, g.uitleg as Uitleg
from kern.gt_grond g
where g.gemeente = @Gemeente and g.bericht_id = @BerichtId and g.volgnr = @Volgnr and g.beoordeling = 1 and g.ingetrokken_door_run is null
order by g.uitslag desc, g.bepaling, g.grond
