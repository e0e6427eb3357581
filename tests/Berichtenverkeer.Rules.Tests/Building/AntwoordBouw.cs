using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Building;

/// <summary>A declaratie-antwoord (325) with the declaratie that it answers.</summary>
internal static class AntwoordBouw
{
    /// <summary>A good 325, with this change.</summary>
    public static Bericht Antwoord(Action<Bericht>? change = null, Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.DeclaratieAntwoord(domein);
        change?.Invoke(bericht);
        return bericht;
    }

    /// <summary>The dossier in which the 323 stands that <see cref="Voorbeeld.DeclaratieAntwoord"/> answers.</summary>
    public static Dossier MetDeclaratie(Domein domein = Domein.Jw, DateOnly? dagtekening = null, string? basisschemaXsdVersie = "1.0.0", string? berichtXsdVersie = "1.0.0")
    {
        var client = new Client { Bsn = Voorbeeld.Bsn };
        var stand = PrestatieStand.Of(Voorbeeld.Aanbieder, client, Voorbeeld.Prestatie(domein), new ToewijzingSleutel(10001), toegekend: false);
        return new(new()
        {
            Declaraties =
            [
                new([stand], [Voorbeeld.Bsn])
                {
                    Aanbieder = Voorbeeld.Aanbieder,
                    Identificatie = "000000000323",
                    Dagtekening = dagtekening ?? new(2026, 3, 10),
                    DeclaratieNummer = "D2026002",
                    BasisschemaXsdVersie = basisschemaXsdVersie,
                    BerichtXsdVersie = berichtXsdVersie,
                },
            ],
        });
    }

    /// <summary>The answer names this declaratie of another day, of another aanbieder, or one that never came.</summary>
    public static IEnumerable<(Bericht Antwoord, Dossier Dossier)> ZonderDeclaratie(Action<Bericht> change)
    {
        yield return (Antwoord(change), DossierBouw.Na());
        yield return (Antwoord(change), MetDeclaratie(dagtekening: new(2026, 3, 9)));
        yield return (DossierBouw.BijAndereAanbieder(Antwoord(change)), MetDeclaratie());
        yield return (Antwoord(bericht =>
        {
            change(bericht);
            bericht.Header.DeclaratieIdentificatie = "000000000324";
        }), MetDeclaratie());
    }

    /// <summary>The first line of the answer.</summary>
    public static Prestatie Regel(Bericht antwoord) => antwoord.Clienten[0].Prestaties[0];
}
