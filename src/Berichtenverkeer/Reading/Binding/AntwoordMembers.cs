using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>Members of Antwoord (319, 320).</summary>
internal static class AntwoordMembers
{
    public static RecordBinding Create() =>
        new SingleRecord<Bericht, Antwoord>(_ => new(), (b, v) => b.Antwoord = v, b => b.Antwoord)
            .Tekst("ReferentieAanbieder", (a, v) => a.ReferentieAanbieder = v, a => a.ReferentieAanbieder)
            .Tekst("VerzoekAntwoord", (a, v) => a.VerzoekAntwoord = v, a => a.VerzoekAntwoord)
            .Tekst("RedenAfwijzingVerzoek", (a, v) => a.RedenAfwijzingVerzoek = v, a => a.RedenAfwijzingVerzoek)
            .Klasse(
                "Woonplaatsbeginsel",
                new SingleRecord<Antwoord, Woonplaatsbeginsel>(_ => new(), (a, v) => a.Woonplaatsbeginsel = v, a => a.Woonplaatsbeginsel)
                    .Tekst("Gemeente", (w, v) => w.Gemeente = v, w => w.Gemeente)
                    .Teksten("RetourCodes/RetourCode", w => w.RetourCodes))
            .Teksten("RetourCodes/RetourCode", a => a.RetourCodes);
}
