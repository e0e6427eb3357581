using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Pipeline.Tests.Besluiten;

/// <summary>Messages about verzoeken. Every one is for or from gemeente 0037 unless it is sent elsewhere.</summary>
internal static class VerzoekBouw
{
    public const string A1 = "98000001";
    public const string A2 = "98000002";
    public const string A3 = "98000003";
    public const string A4 = "98000004";

    public static DateOnly Dag(int month, int day, int year = 2026) => new(year, month, day);

    /// <summary>A verzoek om toewijzing.</summary>
    public static Bericht Verzoek(string identificatie, string aanbieder, DateOnly dag, Persoon persoon, params IReadOnlyList<AangevraagdProduct> producten) =>
        Verzoek(Domein.Jw, identificatie, aanbieder, dag, persoon, producten);

    public static Bericht Verzoek(Domein domein, string identificatie, string aanbieder, DateOnly dag, Persoon persoon, params IReadOnlyList<AangevraagdProduct> producten)
    {
        var bericht = Van(Voorbeeld.VerzoekOmToewijzing(domein), identificatie, aanbieder, dag, persoon);
        bericht.Client!.AangevraagdeProducten.Clear();
        bericht.Client.AangevraagdeProducten.AddRange(producten);
        return bericht;
    }

    public static AangevraagdProduct Gevraagd(string referentie, string code, DateOnly begin, DateOnly? eind, Omvang omvang, string verwijzer = "02") => new()
    {
        ReferentieAanbieder = referentie,
        Product = ProductOf(code),
        ToewijzingIngangsdatum = begin,
        ToewijzingEinddatum = eind,
        Omvang = omvang,
        VerwijzerType = verwijzer,
        ZorgverlenerCode = verwijzer is "02" or "03" or "04" or "05" ? "98000099" : null,
        Raamcontract = "2",
    };

    /// <summary>A verzoek om wijziging.</summary>
    public static Bericht Wijziging(string identificatie, string aanbieder, DateOnly dag, Persoon persoon, string referentie, IReadOnlyList<long> ongewijzigd, params IReadOnlyList<TeWijzigenProduct> wijzigingen)
    {
        var bericht = Voorbeeld.Leeg(317, Domein.Jw);
        (bericht.Header.Identificatie, bericht.Header.Afzender, bericht.Header.Dagtekening) = (identificatie, aanbieder, dag);
        var verzoek = new Verzoek { ReferentieAanbieder = referentie, RedenVerzoek = "1" };
        verzoek.OngewijzigdeProducten.AddRange(ongewijzigd.Select(nummer => new OngewijzigdProduct { ToewijzingNummer = nummer }));
        verzoek.TeWijzigenProducten.AddRange(wijzigingen);
        bericht.Clienten.Add(new() { Bsn = persoon.Bsn, Verzoek = verzoek });
        return bericht;
    }

    /// <summary>A toewijzing of the gemeente.</summary>
    public static Bericht Toewijzing(string identificatie, string aanbieder, DateOnly dag, Persoon persoon, params IReadOnlyList<ToegewezenProduct> producten) =>
        Toewijzing(Domein.Jw, identificatie, aanbieder, dag, persoon, producten);

    public static Bericht Toewijzing(Domein domein, string identificatie, string aanbieder, DateOnly dag, Persoon persoon, params IReadOnlyList<ToegewezenProduct> producten)
    {
        var bericht = Van(Voorbeeld.Toewijzing(domein), identificatie, aanbieder, dag, persoon);
        bericht.Client!.ToegewezenProducten.Clear();
        bericht.Client.ToegewezenProducten.AddRange(producten);
        return bericht;
    }

    public static ToegewezenProduct Toegewezen(
        long nummer, string code, DateOnly toegewezen, DateOnly begin, DateOnly? eind, Omvang omvang, string? referentie = null, string? reden = null) => new()
    {
        ToewijzingNummer = nummer,
        ReferentieAanbieder = referentie,
        Product = ProductOf(code),
        Toewijzingsdatum = toegewezen,
        Toewijzingstijd = new(9, 0),
        Ingangsdatum = begin,
        Einddatum = eind,
        RedenWijziging = reden,
        Omvang = omvang,
    };

    /// <summary>A 319.</summary>
    public static Bericht Antwoord(string identificatie, string aanbieder, DateOnly dag, string referentie, string? afwijzing = null, string? woonplaats = null, Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.Antwoord(domein);
        (bericht.Header.Identificatie, bericht.Header.Ontvanger, bericht.Header.Dagtekening) = (identificatie, aanbieder, dag);
        bericht.Antwoord = new() { ReferentieAanbieder = referentie, VerzoekAntwoord = afwijzing is null ? "2" : "1", RedenAfwijzingVerzoek = afwijzing };
        if (woonplaats is not null)
            bericht.Antwoord.Woonplaatsbeginsel = new() { Gemeente = woonplaats };
        return bericht;
    }

    /// <summary>The same message of or for another gemeente.</summary>
    public static Bericht Bij(string gemeente, Bericht bericht)
    {
        if (bericht.Soort.GemeenteIsAfzender)
            bericht.Header.Afzender = gemeente;
        else
            bericht.Header.Ontvanger = gemeente;
        return bericht;
    }

    public static Omvang PerWeek(long volume, string eenheid = "04") => new() { Volume = volume, Eenheid = eenheid, Frequentie = "2" };

    public static Omvang PerMaand(long volume) => new() { Volume = volume, Eenheid = "04", Frequentie = "4" };

    private static Product ProductOf(string code) => new() { Categorie = code[..2], Code = code };

    private static Bericht Van(Bericht bericht, string identificatie, string aanbieder, DateOnly dag, Persoon persoon)
    {
        (bericht.Header.Identificatie, bericht.Header.Dagtekening) = (identificatie, dag);
        if (bericht.Soort.GemeenteIsAfzender)
            bericht.Header.Ontvanger = aanbieder;
        else
            bericht.Header.Afzender = aanbieder;
        (bericht.Client!.Bsn, bericht.Client.Geboortedatum, bericht.Client.DatumGebruik) = (persoon.Bsn, persoon.Geboortedatum, persoon.DatumGebruik);
        return bericht;
    }
}
