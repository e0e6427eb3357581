using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Tests.Building;

/// <summary>One product in a good message, whichever of the four kinds it is.</summary>
internal sealed class ProductGeval
{
    private readonly ToegewezenProduct? toegewezen;
    private readonly AangevraagdProduct? aangevraagd;
    private readonly NieuwProduct? nieuw;
    private readonly TeWijzigenProduct? teWijzigen;

    /// <param name="soort"><c>301</c>, <c>315</c>, <c>317 nieuw</c> or <c>317 te wijzigen</c>.</param>
    public ProductGeval(string soort)
    {
        switch (soort)
        {
            case "301":
                Bericht = Voorbeeld.Toewijzing();
                toegewezen = Bericht.Client!.ToegewezenProducten[0];
                break;
            case "315":
                Bericht = Voorbeeld.VerzoekOmToewijzing();
                aangevraagd = Bericht.Client!.AangevraagdeProducten[0];
                break;
            case "317 nieuw":
                Bericht = Voorbeeld.VerzoekOmWijziging();
                nieuw = Voorbeeld.NieuwProduct();
                Bericht.Client!.Verzoek!.NieuweProducten.Add(nieuw);
                break;
            default:
                Bericht = Voorbeeld.VerzoekOmWijziging();
                teWijzigen = Bericht.Client!.Verzoek!.TeWijzigenProducten[0];
                break;
        }
    }

    public Bericht Bericht { get; }

    public Klasse Klasse => toegewezen ?? aangevraagd ?? nieuw ?? (Klasse)teWijzigen!;

    /// <summary>Name of the element that holds the last day.</summary>
    public string EndElement => aangevraagd is null ? "Einddatum" : "ToewijzingEinddatum";

    public DateOnly Begin => toegewezen?.Ingangsdatum ?? aangevraagd?.ToewijzingIngangsdatum ?? nieuw?.GewensteIngangsdatum ?? teWijzigen!.GewensteIngangsdatum;

    /// <summary>Gives it another product; a TeWijzigenProduct has none.</summary>
    public ProductGeval With(Product? product)
    {
        if (toegewezen is not null)
            toegewezen.Product = product;
        else if (aangevraagd is not null)
            aangevraagd.Product = product;
        else if (nieuw is not null)
            nieuw.Product = product;
        return this;
    }

    public ProductGeval Ends(DateOnly? day)
    {
        if (toegewezen is not null)
            toegewezen.Einddatum = day;
        else if (aangevraagd is not null)
            aangevraagd.ToewijzingEinddatum = day;
        else if (nieuw is not null)
            nieuw.Einddatum = day;
        else
            teWijzigen!.Einddatum = day;
        return this;
    }

    public ProductGeval With(Omvang? omvang)
    {
        if (toegewezen is not null)
            toegewezen.Omvang = omvang;
        else if (aangevraagd is not null)
            aangevraagd.Omvang = omvang;
        else if (nieuw is not null)
            nieuw.Omvang = omvang;
        else
            teWijzigen!.Omvang = omvang;
        return this;
    }

    public ProductGeval WithBudget(long? budget)
    {
        if (toegewezen is not null)
            toegewezen.Budget = budget;
        else if (aangevraagd is not null)
            aangevraagd.Budget = budget;
        else if (nieuw is not null)
            nieuw.Budget = budget;
        else
            teWijzigen!.Budget = budget;
        return this;
    }
}
