using System.Globalization;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>Short ways to write a verzoek, what went before it, and what is advised. Dagtekening of all is 16-03-2026, born 10-06-2014.</summary>
internal static class Geval
{
    public const string A1 = Voorbeeld.Aanbieder;
    public const string A2 = Voorbeeld.AndereAanbieder;
    public const string A3 = "98000003";
    public const string A4 = "98000004";

    public static readonly ClientPseudoniem Pseudoniem = new(new byte[32]);

    public static BesluitBronnen Bronnen { get; } = new() { Werkdagen = new(FeestdagenKeuze.Standaard) };

    public static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Pseudo(string bsn = Voorbeeld.Bsn, Domein domein = Domein.Jw) => Convert.ToHexStringLower(Pseudoniem.Of(domein, bsn));

    public static Product? Product(string? code) => code switch
    {
        null => null,
        { Length: 2 } => new() { Categorie = code },
        _ => new() { Categorie = code[..2], Code = code },
    };

    public static Omvang Omvang(long volume, string eenheid = "04", string frequentie = "2") => new() { Volume = volume, Eenheid = eenheid, Frequentie = frequentie };

    /// <summary>A 301 with one toewijzing: two hours per week.</summary>
    public static Bericht Toewijzing(long nummer, string? code, string begin, string? eind, string aanbieder = A1, Action<ToegewezenProduct>? change = null, Domein domein = Domein.Jw)
    {
        var bericht = DossierBouw.Toewijzing(
            product =>
            {
                product.ToewijzingNummer = nummer;
                product.Product = Product(code);
                product.Ingangsdatum = Dag(begin);
                product.Einddatum = eind is null ? null : Dag(eind);
                change?.Invoke(product);
            },
            domein);
        bericht.Header.Ontvanger = aanbieder;
        bericht.Header.Identificatie = $"T{nummer}-{bericht.Client!.ToegewezenProducten[0].Toewijzingsdatum.DayNumber}";
        return bericht;
    }

    /// <summary>The removal of a toewijzing, a later version of it.</summary>
    public static Bericht Verwijdering(long nummer, string? code, string begin, string aanbieder = A1) => Toewijzing(nummer, code, begin, begin, aanbieder, product =>
    {
        product.RedenWijziging = "13";
        product.Toewijzingsdatum = product.Toewijzingsdatum.AddDays(20);
    });

    /// <summary>A 315 with one product: two hours per week, referred by a general practitioner.</summary>
    public static Bericht Verzoek(string? code, string begin, string? eind, Action<AangevraagdProduct>? change = null, Domein domein = Domein.Jw, string aanbieder = A1)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing(domein);
        bericht.Header.Afzender = aanbieder;
        bericht.Client!.AangevraagdeProducten.Clear();
        return Erbij(bericht, "R-1", code, begin, eind, change);
    }

    /// <summary>Adds a product to a 315.</summary>
    public static Bericht Erbij(Bericht bericht, string referentie, string? code, string begin, string? eind, Action<AangevraagdProduct>? change = null)
    {
        var product = new AangevraagdProduct
        {
            ReferentieAanbieder = referentie,
            Product = Product(code),
            ToewijzingIngangsdatum = Dag(begin),
            ToewijzingEinddatum = eind is null ? null : Dag(eind),
            Omvang = Omvang(2),
            VerwijzerType = "02",
            Raamcontract = "2",
        };
        change?.Invoke(product);
        bericht.Client!.AangevraagdeProducten.Add(product);
        return bericht;
    }

    /// <summary>A 317 without any product.</summary>
    public static Bericht Wijziging(string referentie = "V-1", Domein domein = Domein.Jw, string aanbieder = A1)
    {
        var bericht = Voorbeeld.VerzoekOmWijziging(domein);
        bericht.Header.Afzender = aanbieder;
        var verzoek = bericht.Client!.Verzoek!;
        verzoek.ReferentieAanbieder = referentie;
        verzoek.OngewijzigdeProducten.Clear();
        verzoek.TeWijzigenProducten.Clear();
        return bericht;
    }

    public static Bericht Wijzig(this Bericht bericht, long nummer, string gewenst, string? eind, Omvang? omvang = null, long? budget = null)
    {
        bericht.Client!.Verzoek!.TeWijzigenProducten.Add(new()
        {
            ToewijzingNummer = nummer,
            GewensteIngangsdatum = Dag(gewenst),
            Einddatum = eind is null ? null : Dag(eind),
            Omvang = budget is null ? omvang ?? Omvang(2) : null,
            Budget = budget,
        });
        return bericht;
    }

    public static Bericht Nieuw(this Bericht bericht, string? code, string gewenst, string? eind, Omvang? omvang = null)
    {
        bericht.Client!.Verzoek!.NieuweProducten.Add(new() { Product = Product(code), GewensteIngangsdatum = Dag(gewenst), Einddatum = eind is null ? null : Dag(eind), Omvang = omvang ?? Omvang(2) });
        return bericht;
    }

    public static TarievenLijst Tarieven(params (string Code, string Eenheid, long Tarief)[] rows) =>
        TarievenLijst.Of(MunicipalLists.None with { Tarieven = [.. rows.Select(row => new TariefRow(null, row.Code, row.Eenheid, row.Tarief, null, null))] });

    public static IReadOnlyList<Besluit> Beslis(Regelset set, Bericht bericht, Dossier? dossier = null, BesluitBronnen? bronnen = null) =>
        new Beslisser(new([set])).Beslis(bericht, dossier ?? DossierBouw.Na(), bronnen ?? Bronnen);

    /// <summary>The one decision about a verzoek, by one grond alone.</summary>
    public static Besluit Besluit(string code, Bericht bericht, Dossier? dossier = null, BesluitBronnen? bronnen = null, Func<GrondParameters, GrondParameters>? change = null) =>
        Assert.Single(Beslis(Regels.Alleen(code, change), bericht, dossier, bronnen));

    /// <summary>What one grond says, with its sentence; asserts that the advice follows it.</summary>
    public static (Uitslag Uitslag, string? Uitleg) Grond(string code, Bericht bericht, Dossier? dossier = null, BesluitBronnen? bronnen = null, Func<GrondParameters, GrondParameters>? change = null)
    {
        var besluit = Besluit(code, bericht, dossier, bronnen, change);
        var uitkomst = Assert.Single(besluit.Gronden);
        Assert.Equal(("X", code), (uitkomst.Bepaling, uitkomst.Grond));
        Assert.Equal(uitkomst.Uitslag == Uitslag.Waar ? Advies.Tenzij : Advies.Administratief, besluit.Advies);
        Assert.Equal(uitkomst.Uitslag is Uitslag.Waar or Uitslag.Onbekend, uitkomst.Uitleg is not null);
        return (uitkomst.Uitslag, uitkomst.Uitleg);
    }

    public static void Waar(string zin, (Uitslag, string?) uitkomst) => Assert.Equal((Uitslag.Waar, zin), uitkomst);

    public static void Onwaar((Uitslag, string?) uitkomst) => Assert.Equal((Uitslag.Onwaar, null), uitkomst);

    public static void Onbekend(string zin, (Uitslag, string?) uitkomst) => Assert.Equal((Uitslag.Onbekend, zin), uitkomst);

    public static void NietVanToepassing((Uitslag, string?) uitkomst) => Assert.Equal((Uitslag.NietVanToepassing, null), uitkomst);
}
