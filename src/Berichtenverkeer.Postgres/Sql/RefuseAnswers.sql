-- Only what left the house, or may have, can be refused. Of several foutberichten on one answer the lowest code counts.
update bron.antwoord a
set toestand = 'geweigerd', fout_code = f.fout_code, fout_envelop_id = f.envelop_id, geweigerd_door_run = @RunId
from (
    select distinct on (e.crossrefnummer) e.crossrefnummer, e.fout_code, e.envelop_id
    from bron.envelop e
    where e.run_id = @RunId and e.berichtcode = 'Fo01' and e.crossrefnummer is not null
    order by e.crossrefnummer, e.fout_code collate "C", e.referentienummer, e.envelop_id
) f
where a.referentienummer = f.crossrefnummer and (a.toestand = 'verstuurd' or a.toestand = 'vrijgegeven' and a.vorm is not null)
