update bron.bericht b
set standaard = nieuw.standaard, release = nieuw.release, bericht = nieuw.bericht, domein = nieuw.domein, gemeente = nieuw.gemeente,
    aanbieder = nieuw.aanbieder, identificatie = nieuw.identificatie, dagtekening = nieuw.dagtekening::date,
    uitkomst = nieuw.uitkomst, reden = nieuw.reden, tekst = nieuw.tekst
from unnest(@BerichtIds::bigint[], @Standaarden::text[], @Releases::text[], @Berichten::text[], @Domeinen::text[], @Gemeenten::text[],
            @Aanbieders::text[], @Identificaties::text[], @Dagtekeningen::text[], @Uitkomsten::text[], @Redenen::text[], @Teksten::text[])
    as nieuw(bericht_id, standaard, release, bericht, domein, gemeente, aanbieder, identificatie, dagtekening, uitkomst, reden, tekst)
where b.bericht_id = nieuw.bericht_id
