using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>2a to 2f.</summary>
public sealed class ContractGrondenTests
{
    private static BesluitBronnen Met(params (string Aanbieder, string Categorie, string? Code, string? Van, string? Tot)[] rows) => Bronnen with
    {
        Contracten = new(rows.Select(row => (row.Aanbieder, row.Categorie, row.Code, row.Van is null ? (DateOnly?)null : Dag(row.Van), row.Tot is null ? (DateOnly?)null : Dag(row.Tot)))),
    };

    [Theory]
    [InlineData(A1, "2026-04-01", null, Uitslag.Onwaar)]
    [InlineData(A1, "2026-04-02", null, Uitslag.Waar)]
    [InlineData(A1, null, "2026-04-01", Uitslag.Onwaar)]
    [InlineData(A1, null, "2026-03-31", Uitslag.Waar)]
    [InlineData(A2, null, null, Uitslag.Waar)]
    public void A_contract_holds_on_the_first_day_or_not(string aanbieder, string? van, string? tot, Uitslag uitslag)
    {
        var (found, zin) = Grond("2a", Verzoek("51G01", "2026-04-01", null), bronnen: Met((aanbieder, "45", null, van, tot)));
        Assert.Equal(uitslag, found);
        Assert.Equal(uitslag == Uitslag.Waar ? "Contract: de aanbieder heeft op 01-04-2026 geen contract." : null, zin);
    }

    [Fact]
    public void Without_a_list_contracts_are_not_judged()
    {
        foreach (var code in new[] { "2a", "2b", "2e", "2f" })
            NietVanToepassing(Grond(code, Verzoek("45A04", "2026-04-01", null)));
    }

    [Theory]
    [InlineData("45A04", "45", null, Uitslag.Onwaar)]
    [InlineData("45A04", "45", "45A04", Uitslag.Onwaar)]
    [InlineData("45A04", "45", "45A53", Uitslag.Waar)]
    [InlineData("45A04", "51", null, Uitslag.Waar)]
    [InlineData("45", "45", "45A53", Uitslag.Onwaar)]
    [InlineData("45", "51", null, Uitslag.Waar)]
    [InlineData(null, "45", null, Uitslag.Waar)]
    public void A_product_is_in_the_contract_by_code_or_by_categorie(string? gevraagd, string categorie, string? code, Uitslag uitslag) =>
        Assert.Equal(uitslag, Grond("2b", Verzoek(gevraagd, "2026-04-01", null), bronnen: Met((A1, categorie, code, null, null))).Uitslag);

    [Fact]
    public void A_generic_product_may_fall_within_any_contract_and_without_contract_it_is_not_this_grond()
    {
        var bronnen = Met((A1, "45", "45A04", null, "2026-04-01"));
        Onwaar(Grond("2b", Verzoek(null, "2026-04-01", null), bronnen: bronnen, change: p => p with { GeneriekToegestaan = true }));
        Waar("Contract: generiek product valt op 01-04-2026 niet binnen het contract van de aanbieder.", Grond("2b", Verzoek(null, "2026-04-01", null), bronnen: bronnen));
        Waar("Contract: product 51G01 valt op 01-04-2026 niet binnen het contract van de aanbieder.", Grond("2b", Verzoek("51G01", "2026-04-01", null), bronnen: bronnen));
        Onwaar(Grond("2b", Verzoek("51G01", "2026-04-02", null), bronnen: bronnen));
    }

    [Fact]
    public void An_eenheid_is_agreed_or_not()
    {
        var bronnen = Bronnen with { Tarieven = Tarieven(("45A04", "04", 6_000)) };
        (Uitslag, string?) Van(string? code, string eenheid) => Grond("2c", Verzoek(code, "2026-04-01", null, product => product.Omvang = Omvang(2, eenheid)), bronnen: bronnen);
        Onwaar(Van("45A04", "04"));
        Onwaar(Van("45A04", "01"));
        Waar("Eenheid: etmaal is voor product 45A04 niet afgesproken.", Van("45A04", "14"));
        Waar("Eenheid: 99 is voor product 45A04 niet afgesproken.", Van("45A04", "99"));
        Onbekend("Eenheid: voor product 51G01 is geen tarief geladen.", Van("51G01", "04"));
        NietVanToepassing(Van("45", "04"));
        NietVanToepassing(Grond("2c", Verzoek("45A04", "2026-04-01", null, product => product.Omvang = null), bronnen: bronnen));
    }

    [Theory]
    [InlineData("45A04", "2", Uitslag.Onwaar, null)]
    [InlineData("45A04", null, Uitslag.Onwaar, null)]
    [InlineData("55A01", "2", Uitslag.Waar, "Raamcontract: categorie 55 is gevraagd zonder beroep op een landelijk raamcontract.")]
    [InlineData("55A01", null, Uitslag.Waar, "Raamcontract: categorie 55 is gevraagd zonder beroep op een landelijk raamcontract.")]
    [InlineData("55A01", "1", Uitslag.Onwaar, null)]
    [InlineData("45A04", "1", Uitslag.Waar, "Raamcontract: product 45A04 valt niet onder een landelijk raamcontract.")]
    [InlineData(null, "1", Uitslag.Waar, "Raamcontract: generiek product valt niet onder een landelijk raamcontract.")]
    public void An_appeal_to_a_national_contract_fits_the_product_or_not(string? code, string? raamcontract, Uitslag uitslag, string? zin)
    {
        var bronnen = Bronnen with { Landelijk = new LandelijkLijst([("55", null, Dag("2026-04-01"), null), ("45", "45A04", null, Dag("2026-03-31"))]) };
        var verzoek = Verzoek(code, "2026-04-01", null, product => product.Raamcontract = raamcontract);
        Assert.Equal((uitslag, zin), Grond("2d", verzoek, bronnen: bronnen));
        Assert.Equal(raamcontract == "1" ? Uitslag.NietVanToepassing : uitslag, Grond("2d", verzoek).Uitslag);
        NietVanToepassing(Grond("2d", Wijziging().Nieuw("55A01", "2026-04-01", null), bronnen: bronnen));
    }

    [Theory]
    [InlineData("2026-09-30", false)]
    [InlineData("2026-09-29", true)]
    [InlineData(null, false)]
    public void A_contract_may_end_before_the_last_day(string? tot, bool waar)
    {
        var uitkomst = Grond("2e", Verzoek("45A04", "2026-04-01", "2026-09-30"), bronnen: Met((A1, "45", null, null, tot), (A1, "51", null, null, null)));
        if (waar)
            Waar("Contract: het eindigt op 29-09-2026, de gevraagde periode loopt door t/m 30-09-2026.", uitkomst);
        else
            Onwaar(uitkomst);
    }

    [Fact]
    public void Contracts_that_follow_each_other_are_one_and_the_longest_counts()
    {
        var verzoek = Verzoek("45A04", "2026-04-01", "2026-09-30");
        Onwaar(Grond("2e", verzoek, bronnen: Met((A1, "45", null, null, "2026-06-30"), (A1, "45", "45A04", "2026-07-01", null))));
        Onwaar(Grond("2e", verzoek, bronnen: Met((A1, "45", null, null, "2026-12-31"), (A1, "45", "45A04", null, "2026-06-30"))));
        Onwaar(Grond("2e", verzoek, bronnen: Met((A1, "45", "45A04", null, "2026-06-30"), (A1, "45", null, null, null))));
        Onwaar(Grond("2e", verzoek, bronnen: Met((A1, "45", null, null, null), (A1, "45", "45A04", null, "2026-06-30"))));
        Waar("Contract: het eindigt op 30-06-2026, de gevraagde periode loopt door t/m 30-09-2026.", Grond("2e", verzoek, bronnen: Met((A1, "45", null, null, "2026-06-30"), (A1, "45", "45A04", "2026-07-02", null))));
        NietVanToepassing(Grond("2e", verzoek, bronnen: Met((A1, "51", null, null, "2026-06-30"))));
    }

    [Theory]
    [InlineData("2026-03-16", Uitslag.Waar)]
    [InlineData("2026-03-15", Uitslag.Onwaar)]
    public void A_signal_about_the_aanbieder_counts_on_the_dagtekening(string tot, Uitslag uitslag)
    {
        var lijst = new AandachtLijst([(A1, null, Dag(tot)), (A2, null, null)]);
        Assert.Equal(uitslag, Grond("2f", Verzoek("45A04", "2026-04-01", null), bronnen: Bronnen with { Aandacht = lijst }).Uitslag);
    }
}
