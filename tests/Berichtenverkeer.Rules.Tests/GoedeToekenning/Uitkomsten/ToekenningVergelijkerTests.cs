using Berichtenverkeer.GoedeToekenning.Uitkomsten;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning.Uitkomsten;

public sealed class ToekenningVergelijkerTests
{
    private static readonly DateOnly Verzocht = new(2026, 3, 2);

    public static TheoryData<string, Action<ToegewezenProduct>> Verschillen => new()
    {
        { "categorie", product => product.Product!.Categorie = "46" },
        { "code", product => product.Product!.Code = "45A53" },
        { "aspecifiek", product => product.Product!.Code = null },
        { "generiek", product => product.Product = null },
        { "later begin", product => product.Ingangsdatum = new(2026, 3, 10) },
        { "eerder eind", product => product.Einddatum = new(2026, 8, 30) },
        { "open eind", product => product.Einddatum = null },
        { "volume", product => product.Omvang!.Volume = 1 },
        { "eenheid", product => product.Omvang!.Eenheid = "01" },
        { "frequentie", product => product.Omvang!.Frequentie = "4" },
        { "geen omvang", product => product.Omvang = null },
        { "budget", product => product.Budget = 1 },
    };

    [Theory]
    [MemberData(nameof(Verschillen))]
    public void A_product_of_a_315_that_differs_in_one_thing_is_granted_otherwise(string what, Action<ToegewezenProduct> change)
    {
        var product = VerloopBouw.Toegewezen();
        Assert.False(Of315(product), what);

        change(product);

        Assert.True(Of315(product), what);
    }

    [Fact]
    public void A_second_product_that_was_not_asked_for_differs_and_a_repetition_of_before_the_verzoek_does_not()
    {
        var other = VerloopBouw.Toegewezen(10002);
        other.Toewijzingsdatum = Verzocht;
        Assert.True(Of315(VerloopBouw.Toegewezen(), other));

        other.Toewijzingsdatum = Verzocht.AddDays(-1);
        Assert.False(Of315(VerloopBouw.Toegewezen(), other));
    }

    [Fact]
    public void A_generic_product_that_was_asked_generic_is_the_same()
    {
        var product = VerloopBouw.Toegewezen();
        product.Product = null;

        Assert.False(ToekenningVergelijker.WijktAf(new(Verzocht) { Delen = [VerloopBouw.Gevraagd() with { Product = null }] }, [product]));
    }

    [Fact]
    public void A_change_under_its_own_number_is_as_asked_whatever_its_first_day()
    {
        var product = VerloopBouw.Toegewezen(10072);
        product.Ingangsdatum = new(2025, 10, 1);

        Assert.False(Of317(product));
    }

    [Theory]
    [MemberData(nameof(Verschillen))]
    public void A_change_under_its_own_number_differs_by_end_omvang_and_budget(string what, Action<ToegewezenProduct> change)
    {
        var product = VerloopBouw.Toegewezen(10072);
        change(product);

        var isAboutTerms = what is not ("categorie" or "code" or "aspecifiek" or "generiek" or "later begin");
        Assert.Equal(isAboutTerms, Of317(product));
    }

    [Fact]
    public void A_change_under_a_new_number_ends_the_old_one()
    {
        var ended = VerloopBouw.Bekend(10072);
        (ended.Toewijzingsdatum, ended.Einddatum) = (new(2026, 3, 4), new(2026, 3, 8));

        Assert.False(Of317(ended, VerloopBouw.Toegewezen(10080)));
        Assert.False(Of317(VerloopBouw.Toegewezen(10080), ended));
    }

    [Theory]
    [MemberData(nameof(Verschillen))]
    public void A_change_under_a_new_number_differs_in_anything(string what, Action<ToegewezenProduct> change)
    {
        var product = VerloopBouw.Toegewezen(10080);
        change(product);

        Assert.True(Of317(product), what);
    }

    [Fact]
    public void Without_the_toewijzing_that_was_to_change_a_new_number_cannot_be_compared()
    {
        var vraag = new VerloopVraag(Verzocht) { Delen = [VerloopBouw.Gevraagd(10072)] };

        Assert.Null(ToekenningVergelijker.WijktAf(vraag, [VerloopBouw.Toegewezen(10080)]));
        Assert.False(ToekenningVergelijker.WijktAf(vraag, [VerloopBouw.Toegewezen(10072)]));
    }

    [Fact]
    public void What_should_stay_may_be_absent_repeated_or_sent_anew_but_not_changed()
    {
        var changed = VerloopBouw.Toegewezen(10072);
        Assert.False(Of317(changed));
        var kept = VerloopBouw.Bekend(10071);
        Assert.False(Of317(changed, kept));
        kept.Toewijzingsdatum = new(2026, 3, 4);
        Assert.False(Of317(changed, kept));
        kept.Einddatum = new(2026, 7, 1);
        Assert.True(Of317(changed, kept));
    }

    [Theory]
    [MemberData(nameof(Verschillen))]
    public void What_should_stay_is_compared_by_period_omvang_and_budget(string what, Action<ToegewezenProduct> change)
    {
        var kept = VerloopBouw.Bekend(10071);
        kept.Toewijzingsdatum = new(2026, 3, 4);
        change(kept);

        Assert.Equal(what is not ("categorie" or "code" or "aspecifiek" or "generiek"), Of317(VerloopBouw.Toegewezen(10072), kept));
    }

    [Fact]
    public void What_should_stay_and_was_not_known_cannot_be_compared_unless_it_is_older_than_the_verzoek()
    {
        var vraag = new VerloopVraag(Verzocht)
        {
            Delen = [VerloopBouw.Gevraagd(10072)],
            Ongewijzigd = [10071],
            Bekend = new Dictionary<long, ToegewezenProduct> { [10072] = VerloopBouw.Bekend(10072) },
        };
        var kept = VerloopBouw.Toegewezen(10071);

        Assert.Null(ToekenningVergelijker.WijktAf(vraag, [VerloopBouw.Toegewezen(10072), kept]));
        Assert.True(ToekenningVergelijker.WijktAf(vraag, [VerloopBouw.Toegewezen(10072), kept, VerloopBouw.Toegewezen(10099)]));
        kept.Toewijzingsdatum = Verzocht.AddDays(-1);
        Assert.False(ToekenningVergelijker.WijktAf(vraag, [VerloopBouw.Toegewezen(10072), kept]));
    }

    [Fact]
    public void Two_that_are_asked_alike_must_be_granted_twice()
    {
        var vraag = new VerloopVraag(Verzocht) { Delen = [VerloopBouw.Gevraagd(), VerloopBouw.Gevraagd()] };

        Assert.True(ToekenningVergelijker.WijktAf(vraag, [VerloopBouw.Toegewezen()]));
        Assert.False(ToekenningVergelijker.WijktAf(vraag, [VerloopBouw.Toegewezen(), VerloopBouw.Toegewezen(10002)]));
    }

    private static bool? Of315(params ToegewezenProduct[] producten) => ToekenningVergelijker.WijktAf(new(Verzocht) { Delen = [VerloopBouw.Gevraagd()] }, producten);

    /// <summary>A 317 that changes 10072 and keeps 10071.</summary>
    private static bool? Of317(params ToegewezenProduct[] producten) => ToekenningVergelijker.WijktAf(
        new(Verzocht)
        {
            Delen = [VerloopBouw.Gevraagd(10072)],
            Ongewijzigd = [10071],
            Bekend = new[] { 10071L, 10072L }.ToDictionary(nummer => nummer, VerloopBouw.Bekend),
        },
        producten);
}
