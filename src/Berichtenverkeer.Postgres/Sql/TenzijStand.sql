select s.gemeente as Gemeente, s.domein as Domein, s.bericht_id as BerichtId, s.volgnr as Volgnr, s.soort as Soort, s.aanbieder as Aanbieder,
       s.referentie_aanbieder as Referentie, s.dagtekening as Dagtekening, s.ontvangen_op as OntvangenOp, s.product_categorie as Categorie,
       s.product_code as Code, s.begin as Begin, s.eind as Eind, s.waarde as Waarde, s.advies as Advies, s.werkelijk as Werkelijk,
       s.primaire as Primaire, s.bepalingen as Bepalingen, s.toelichting as Toelichting, s.regelset as Regelset, s.uitkomst as Uitkomst,
       s.anders_toegekend as AndersToegekend, s.onderzoek_op as OnderzoekOp, s.toegekend_op as ToegekendOp, s.afgewezen_op as AfgewezenOp,
       s.reden_afwijzing as RedenAfwijzing, s.verzoek_uiterlijk as VerzoekUiterlijk, s.onderzoek_uiterlijk as OnderzoekUiterlijk,
       case when exists (select from unnest(s.gronden_waar) g where g like '%/1a' or g like '%/1b') then s.woonplaats_uiterlijk end as WoonplaatsUiterlijk
from kern.gt_stand s
where s.gemeente = @Gemeente and s.bericht_id = @BerichtId and s.volgnr = @Volgnr
