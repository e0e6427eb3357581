update bron.antwoord a
set vorm = n.vorm, pakket = n.pakket, pakket_nummer = n.nummer
from unnest(@AntwoordIds::bigint[], @Vormen::text[], @Pakketten::text[], @Nummers::integer[]) as n(antwoord_id, vorm, pakket, nummer)
where a.antwoord_id = n.antwoord_id and a.toestand = 'vrijgegeven' and a.vorm is null
