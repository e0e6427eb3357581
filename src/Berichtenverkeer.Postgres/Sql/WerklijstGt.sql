-- A deadline that has passed for the woonplaatsbeginsel is not late but over: it does not bring a row to the top any more.
with open as (
    select s.*,
           case s.uitkomst when 'in_onderzoek' then s.onderzoek_uiterlijk else s.verzoek_uiterlijk end as uiterlijk,
           case when exists (select from unnest(s.gronden_waar) g where g like '%/1a' or g like '%/1b') then s.woonplaats_uiterlijk end as woonplaats
    from kern.gt_stand s
    where s.uitkomst in ('open', 'in_onderzoek') and s.overleg_uitkomst is distinct from 'ingetrokken'
      and s.werkelijk = @Oordeel and (@Gemeente::text is null or s.gemeente = @Gemeente)
)
select o.gemeente as Gemeente, o.domein as Domein, o.bericht_id as BerichtId, o.volgnr as Volgnr, o.soort as Soort, o.aanbieder as Aanbieder,
       o.referentie_aanbieder as Referentie, o.dagtekening as Dagtekening, o.product_categorie as Categorie, o.product_code as Code,
       o.begin as Begin, o.eind as Eind, o.waarde as Waarde, o.advies as Advies, o.bepalingen as Bepalingen, o.toelichting as Toelichting,
       o.reden as Reden, o.uitkomst = 'in_onderzoek' as InOnderzoek, o.uiterlijk as Uiterlijk, o.woonplaats as WoonplaatsUiterlijk, o.overleg_op as OverlegOp
from open o
order by least(o.uiterlijk, case when o.woonplaats >= @Peildatum then o.woonplaats end) nulls last,
         o.gemeente, o.domein, o.aanbieder, o.bericht_id, o.volgnr
