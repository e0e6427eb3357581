-- After its last day a refusal on the woonplaatsbeginsel is no longer possible: that is not late, it is over.
select t.gemeente as Gemeente, t.aanbieder as Aanbieder, t.bericht_id as BerichtId, t.bericht as Bericht, t.identificatie as Identificatie,
       t.dagtekening as Dagtekening, t.soort as Soort, t.referentie_aanbieder as Referentie, t.uiterlijk as Uiterlijk
from kern.termijn_stand t
where t.aanvang <= @Peildatum and (t.voldaan_op is null or t.voldaan_op > @Peildatum)
  and (t.soort <> 'woonplaatsbeginsel' or t.uiterlijk >= @Peildatum)
  and (not @TeLaat or t.uiterlijk < @Peildatum)
  and (@Gemeente::text is null or t.gemeente = @Gemeente)
  and (@Soort::text is null or t.soort = @Soort)
order by t.uiterlijk, t.gemeente, t.aanbieder, t.bericht_id, t.volgnr
