using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Tests.Storage.Besluiten;

/// <summary>Advice as a decision gives it, about the messages of <see cref="Messages"/>.</summary>
internal static class BesluitBouw
{
    public static Regelset Regelset { get; } = new()
    {
        Profiel = "proef",
        GeldigVanaf = new(2026, 1, 1),
        Gemeenten = [],
        AfschalenAltijdAdministratief = true,
        BijOnbekend = BijOnbekend.Signaal,
        Bepalingen = [],
        Hash = new('a', 64),
        Json = """{"profiel":"proef","geldigVanaf":"2026-01-01"}""",
    };

    /// <summary>Gives each verzoek of a chunk advice, one per AangevraagdProduct or one for a 317.</summary>
    public static JudgedBericht Besloten(JudgedBericht judged) => judged.Bericht!.Soort is { Nummer: 315 or 317, Kind: not Standard.BerichtKind.Retour }
        ? judged with { Besluiten = [.. ReferentiesOf(judged.Bericht.Client!).Select((referentie, index) => Administratief(index + 1, referentie))], Regelset = Regelset }
        : judged;

    public static Besluit Administratief(int volgnr, string referentie) => new()
    {
        Volgnr = volgnr,
        ReferentieAanbieder = referentie,
        Advies = Advies.Administratief,
        Bepalingen = [],
        Gronden = [new("TZ1", "1b", Uitslag.Onbekend, "Er is geen lijst met woonplaatsen."), new("TZ3", "3a", Uitslag.Onwaar, null)],
        Toelichting = "Geen tenzij.",
        Regelset = Regelset.Hash,
    };

    public static Besluit Tenzij(int volgnr, string referentie) => new()
    {
        Volgnr = volgnr,
        ReferentieAanbieder = referentie,
        Advies = Advies.Tenzij,
        Bepalingen = ["TZ3", "TZ4"],
        Gronden =
        [
            new("TZ1", "1a", Uitslag.Onwaar, null),
            new("TZ1", "1b", Uitslag.Onbekend, "Er is geen lijst met woonplaatsen."),
            new("TZ3", "3c", Uitslag.Waar, "Stapeling: 4 producten tegelijk."),
            new("TZ4", "4b", Uitslag.Waar, "Wordt 18."),
            new("TZ5", "5d", Uitslag.NietVanToepassing, null),
        ],
        Toelichting = "Stapeling: 4 producten tegelijk. Wordt 18.",
        Categorie = "45",
        Code = "45A53",
        Begin = new(2026, 5, 1),
        Eind = DateOnly.MaxValue,
        Waarde = 301_714,
        Leeftijd = 14,
        LeeftijdOngeveer = true,
        VerwijzerType = "02",
        Regelset = Regelset.Hash,
    };

    private static IEnumerable<string> ReferentiesOf(Client client) =>
        client.Verzoek is { } verzoek ? [verzoek.ReferentieAanbieder] : client.AangevraagdeProducten.Select(product => product.ReferentieAanbieder);
}
