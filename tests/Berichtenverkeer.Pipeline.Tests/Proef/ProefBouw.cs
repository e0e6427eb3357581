using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Proef;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Pipeline.Tests.Proef;

/// <summary>Parts of trials.</summary>
internal static class ProefBouw
{
    public static BesluitBronnen Bronnen { get; } = new() { Werkdagen = new Werkdagen(FeestdagenKeuze.Standaard) };

    public static Task<BesluitBronnen> BronnenOf(UnitKey unit, CancellationToken cancellationToken) => Task.FromResult(Bronnen);

    /// <summary>Tenzij when there are bepalingen, by a grond of each.</summary>
    public static Besluit Besluit(int volgnr, params string[] bepalingen) => new()
    {
        Volgnr = volgnr,
        ReferentieAanbieder = "R",
        Advies = bepalingen.Length == 0 ? Advies.Administratief : Advies.Tenzij,
        Bepalingen = bepalingen,
        Gronden = [.. bepalingen.Select(bepaling => new GrondUitkomst(bepaling, "3c", Uitslag.Waar, "x")), new("TZ1", "1a", Uitslag.Onbekend, "x"), new("TZ5", "5a", Uitslag.Onwaar, null)],
        Toelichting = "x",
        Regelset = "x",
    };

    /// <summary>Tenzij when at least so many toewijzingen of the client are known.</summary>
    public static ProefOordeel VanafToewijzingen(int aantal) => (bericht, dossier, _) =>
        [Besluit(1, dossier.ToewijzingenVan(bericht.Client!.Bsn).Count() >= aantal ? ["TZ3"] : [])];

    public static Bericht Verzoek(string referentie, string aanbieder = Voorbeeld.Aanbieder, DateOnly? dagtekening = null)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing();
        bericht.Header.Afzender = aanbieder;
        bericht.Header.Identificatie = $"I-{referentie}";
        bericht.Header.Dagtekening = dagtekening ?? Voorbeeld.Dagtekening;
        bericht.Client!.AangevraagdeProducten[0].ReferentieAanbieder = referentie;
        return bericht;
    }

    /// <summary>A 301 with a number; it may grant a verzoek.</summary>
    public static Bericht Toewijzing(long nummer, string? referentie = null, DateOnly? dagtekening = null)
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Header.Identificatie = $"T-{nummer}";
        bericht.Header.Dagtekening = dagtekening ?? Voorbeeld.Dagtekening;
        bericht.Client!.ToegewezenProducten[0].ToewijzingNummer = nummer;
        bericht.Client!.ToegewezenProducten[0].ReferentieAanbieder = referentie;
        return bericht;
    }
}
