using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Rules.Tests.Register;

/// <summary>Lists as loaded become the sources of gronden; a list made with another key is not used.</summary>
public sealed class BesluitBronnenBouwTests
{
    private const string Bsn = "999900006";
    private static readonly ClientPseudoniem Key = new(new byte[32]);
    private static readonly ClientPseudoniem OtherKey = new(Enumerable.Repeat((byte)1, 32).ToArray());
    private static readonly Werkdagen Dagen = new(FeestdagenKeuze.Standaard);
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static string Client(Domein domein) => Convert.ToHexStringLower(Key.Of(domein, Bsn));

    private static MunicipalLists Loaded(Domein domein) => MunicipalLists.None with
    {
        Contracten = [new("98000001", "45", "45A04", null, null)],
        Woonplaatsen = new("woonplaatsen", 3, Key.KeyId, [new(Client(domein), "1895", null, null)]),
        Beschikkingen = new("beschikkingen", 4, Key.KeyId, [new(7, Client(domein), null)]),
        Pgb = new("pgb", 5, Key.KeyId, [new(Client(domein), "45", null, null, null)]),
        Wlz = new("wlz", 6, Key.KeyId, [new(Client(domein), null, null)]),
        Aandacht = [new("98000001", null, null)],
        Plafonds = [new("98000001", 100, Day, Day)],
        Landelijk = [new("55", null, null, null)],
    };

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Every_list_answers_from_its_rows(Domein domein)
    {
        var bronnen = BesluitBronnenBouw.Of(Loaded(domein), domein, Key, Dagen, heeftSamenwerkingsverband: true);

        Assert.Equal([("45", "45A04", null)], bronnen.Contracten!.Of("98000001", Day));
        Assert.Equal(["1895"], bronnen.Woonplaatsen!.Of(Bsn, Day)!);
        Assert.Null(bronnen.Woonplaatsen.Of("999900018", Day));
        Assert.True(bronnen.Beschikkingen!.IsVan(7, Bsn));
        Assert.Equal([("45", null)], bronnen.Pgb!.Of(Bsn, Day, Day));
        Assert.True(bronnen.Aandacht!.Heeft("98000001", Day));
        Assert.Equal(100, bronnen.Plafonds!.Of("98000001", Day)!.Value.Plafond);
        Assert.True(bronnen.Landelijk!.Kent("55", null, Day));
        Assert.Equal(domein == Domein.Wmo, bronnen.Wlz?.Overlapt(Bsn, Day, Day) ?? false);
        Assert.Equal(domein == Domein.Jw, bronnen.Wlz is null);
        Assert.True(bronnen.HeeftSamenwerkingsverband);
        Assert.Same(Dagen, bronnen.Werkdagen);
    }

    [Fact]
    public void What_was_not_loaded_is_not_there_and_asks_for_no_key()
    {
        var bronnen = BesluitBronnenBouw.Of(MunicipalLists.None, Domein.Wmo, null, Dagen, heeftSamenwerkingsverband: false);
        Assert.Equal(new BesluitBronnen { Werkdagen = Dagen }, bronnen);
        Assert.Same(TarievenLijst.Leeg, bronnen.Tarieven);
    }

    [Fact]
    public void Tariffs_are_those_that_were_made_or_else_those_of_the_lists()
    {
        var lists = MunicipalLists.None with { Tarieven = [new(null, "45A04", "04", 6_000, null, null)] };
        var made = TarievenLijst.Of(lists);
        Assert.Same(made, BesluitBronnenBouw.Of(lists, Domein.Jw, null, Dagen, false, made).Tarieven);
        Assert.NotNull(BesluitBronnenBouw.Of(lists, Domein.Jw, null, Dagen, false).Tarieven.Find("98000001", "45A04", Day));
    }

    [Fact]
    public void List_about_clients_made_with_another_key_or_without_one_here_is_refused()
    {
        var all = Loaded(Domein.Wmo);
        MunicipalLists[] each =
        [
            MunicipalLists.None with { Woonplaatsen = all.Woonplaatsen }, MunicipalLists.None with { Beschikkingen = all.Beschikkingen },
            MunicipalLists.None with { Pgb = all.Pgb }, MunicipalLists.None with { Wlz = all.Wlz },
        ];
        foreach (var lists in each)
        {
            Assert.Throws<LijstSleutelException>(() => BesluitBronnenBouw.Of(lists, Domein.Wmo, OtherKey, Dagen, false));
            Assert.Throws<LijstSleutelException>(() => BesluitBronnenBouw.Of(lists, Domein.Wmo, null, Dagen, false));
        }

        var fault = Assert.Throws<LijstSleutelException>(() => BesluitBronnenBouw.Of(each[2], Domein.Wmo, OtherKey, Dagen, false));
        Assert.Contains("De lijst pgb (nummer 5) is gemaakt met een andere sleutel", fault.Message, StringComparison.Ordinal);
    }
}
