using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using FsCheck;
using FsCheck.Fluent;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.Dossiers;

public sealed class DossierTests
{
    private static Bericht Versie(int dag, int minuut, long volume) => Toewijzing(product =>
    {
        product.Toewijzingsdatum = new(2026, 1, dag);
        product.Toewijzingstijd = new(9, minuut);
        product.Omvang!.Volume = volume;
    });

    private static long VolumeIn(Dossier dossier) => dossier.FindToewijzing(10001)!.Product.Omvang!.Volume;

    [Fact]
    public void Latest_version_counts_whatever_the_order_of_receipt()
    {
        Assert.Equal(3, VolumeIn(Na(Versie(5, 30, 2), Versie(6, 0, 3))));
        Assert.Equal(3, VolumeIn(Na(Versie(6, 0, 3), Versie(5, 30, 2))));
        Assert.Equal(3, VolumeIn(Na(Versie(5, 31, 3), Versie(5, 30, 2))));
    }

    [Fact]
    public void Of_one_moment_the_first_stands() => Assert.Equal(2, VolumeIn(Na(Versie(5, 30, 2), Versie(5, 30, 3))));

    [Fact]
    public void Order_of_receipt_of_versions_makes_no_difference()
    {
        var moments = Gen.Choose(0, 400).ArrayOf().Select(values => values.Distinct().ToArray()).Where(values => values.Length > 0);
        Prop.ForAll(moments.ToArbitrary(), values =>
        {
            Bericht Make(int value) => Versie(1 + (value / 60), value % 60, 1000 + value);
            var expected = 1000 + values.Max();
            Assert.Equal(expected, VolumeIn(Na([.. values.Select(Make)])));
            Assert.Equal(expected, VolumeIn(Na([.. values.Reverse().Select(Make)])));
            Assert.Equal(expected, VolumeIn(Na([.. values.Order().Select(Make)])));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Loaded_version_and_accepted_version_are_compared_the_same_way()
    {
        var gegevens = new DossierGegevens { Toewijzingen = [new(Voorbeeld.Bsn, Voorbeeld.Aanbieder, Product(Versie(6, 0, 3)))] };
        var dossier = new Dossier(gegevens);
        dossier.Accept(Versie(5, 30, 2));
        Assert.Equal(3, VolumeIn(dossier));
        dossier.Accept(Versie(7, 0, 4));
        Assert.Equal(4, VolumeIn(dossier));
    }

    [Fact]
    public void Later_version_never_moves_a_toewijzing_to_another_client()
    {
        var dossier = Na(Versie(5, 30, 2), VanAndereClient(Versie(6, 0, 3)));
        Assert.Equal(Voorbeeld.Bsn, dossier.FindToewijzing(10001)!.Bsn);
        Assert.Empty(dossier.ToewijzingenOf(Voorbeeld.AndereBsn, Voorbeeld.Aanbieder));
    }

    [Fact]
    public void Toewijzingen_of_a_client_come_by_number_and_each_once()
    {
        var dossier = Na(Toewijzing(product => product.ToewijzingNummer = 10003), Toewijzing(), Versie(6, 0, 3));
        Assert.Equal([10001L, 10003L], dossier.ToewijzingenOf(Voorbeeld.Bsn, Voorbeeld.Aanbieder).Select(stand => stand.ToewijzingNummer!.Value));
        Assert.Empty(dossier.ToewijzingenOf(Voorbeeld.Bsn, Voorbeeld.AndereAanbieder));
    }

    [Fact]
    public void Find_looks_at_client_and_aanbieder()
    {
        var dossier = Na(Toewijzing());
        Assert.NotNull(dossier.FindToewijzing(Voorbeeld.Bsn, Voorbeeld.Aanbieder, 10001));
        Assert.Null(dossier.FindToewijzing(Voorbeeld.AndereBsn, Voorbeeld.Aanbieder, 10001));
        Assert.Null(dossier.FindToewijzing(Voorbeeld.Bsn, Voorbeeld.AndereAanbieder, 10001));
        Assert.Null(dossier.FindToewijzing(Voorbeeld.Bsn, Voorbeeld.Aanbieder, 10002));
    }

    [Fact]
    public void FindActueel_leaves_out_what_has_ended()
    {
        var dossier = Na(Toewijzing());
        Assert.NotNull(dossier.FindActueel(Voorbeeld.Bsn, Voorbeeld.Aanbieder, 10001, new(2026, 12, 31)));
        Assert.Null(dossier.FindActueel(Voorbeeld.Bsn, Voorbeeld.Aanbieder, 10001, new(2027, 1, 1)));
        Assert.Null(dossier.FindActueel(Voorbeeld.AndereBsn, Voorbeeld.Aanbieder, 10001, new(2026, 12, 31)));
    }

    [Fact]
    public void Toewijzing_without_number_is_not_kept() =>
        Assert.Empty(Na(Toewijzing(product => product.ToewijzingNummer = null)).ToewijzingenOf(Voorbeeld.Bsn, Voorbeeld.Aanbieder));

    [Fact]
    public void Resend_that_brings_a_reference_closes_the_verzoek()
    {
        var dossier = Na(Voorbeeld.VerzoekOmToewijzing(), Toewijzing());
        Assert.True(dossier.IsOpen(new(Voorbeeld.Aanbieder, "R-1")));
        dossier.Accept(Toewijzing(product => product.ReferentieAanbieder = "R-1"));
        Assert.True(dossier.IsToegekend(new(Voorbeeld.Aanbieder, "R-1")));
        Assert.False(dossier.IsOpen(new(Voorbeeld.Aanbieder, "R-1")));
    }

    [Fact]
    public void Verzoek_is_open_until_a_toewijzing_or_a_rejection()
    {
        var referentie = new ReferentieSleutel(Voorbeeld.Aanbieder, "R-1");
        Assert.True(Na(Voorbeeld.VerzoekOmToewijzing()).IsOpen(referentie));
        Assert.True(Na(Voorbeeld.VerzoekOmToewijzing(), Antwoord("2")).IsOpen(referentie));
        Assert.False(Na(Voorbeeld.VerzoekOmToewijzing(), Antwoord("2"), Antwoord("1")).IsOpen(referentie));
    }

    [Fact]
    public void Answers_are_kept_per_reference_and_aanbieder()
    {
        var dossier = Na(Antwoord("2"), Antwoord("1", "R-2"));
        Assert.True(dossier.HasAntwoord(new(Voorbeeld.Aanbieder, "R-1"), "2"));
        Assert.False(dossier.HasAntwoord(new(Voorbeeld.Aanbieder, "R-1"), "1"));
        Assert.True(dossier.HasAntwoord(new(Voorbeeld.Aanbieder, "R-2")));
        Assert.False(dossier.HasAntwoord(new(Voorbeeld.AndereAanbieder, "R-1")));
    }

    [Fact]
    public void First_verzoek_keeps_its_reference()
    {
        var dossier = Na(Voorbeeld.VerzoekOmToewijzing(), VanAndereClient(Voorbeeld.VerzoekOmToewijzing()));
        Assert.Equal(Voorbeeld.Bsn, dossier.FindVerzoek(new(Voorbeeld.Aanbieder, "R-1"))!.Bsn);
        Assert.Equal(["R-1"], dossier.VerzoekenOf(Voorbeeld.Bsn, Voorbeeld.Aanbieder));
        Assert.Empty(dossier.VerzoekenOf(Voorbeeld.Bsn, Voorbeeld.AndereAanbieder));
    }

    [Fact]
    public void Retour_changes_nothing()
    {
        var retour = Voorbeeld.Leeg(306, Domein.Jw);
        retour.Clienten.Add(Start().Client!);
        var dossier = Na(retour);
        Assert.Null(Dossier.KeyOf(retour));
        Assert.Empty(dossier.LeveringOf(Voorbeeld.Bsn, Voorbeeld.Aanbieder).Starts);
    }

    [Fact]
    public void Loaded_facts_are_all_there()
    {
        var start = StartSleutel.Of(Voorbeeld.StartProduct());
        var stop = StopSleutel.Of(Voorbeeld.StopProduct());
        var dossier = new Dossier(new()
        {
            Toewijzingen = [new(Voorbeeld.Bsn, Voorbeeld.Aanbieder, Voorbeeld.ToegewezenProduct())],
            Leveringen = [new(Voorbeeld.Bsn, Voorbeeld.Aanbieder, start, null, 2), new(Voorbeeld.Bsn, Voorbeeld.Aanbieder, start, stop, 1)],
            Verzoeken = [new(Voorbeeld.Aanbieder, "R-1", Voorbeeld.Bsn)],
            Antwoorden = [new(new(Voorbeeld.Aanbieder, "R-2"), "1")],
            Toegekend = [new(Voorbeeld.Aanbieder, "R-3")],
            Gedeclareerd = [10004],
            Identificaties = [new("436", Voorbeeld.Aanbieder, "000000000001")],
        });
        Assert.NotNull(dossier.FindToewijzing(10001));
        var levering = dossier.LeveringOf(Voorbeeld.Bsn, Voorbeeld.Aanbieder).Copy();
        Assert.True(levering.Has(stop));
        levering.Remove(start);
        Assert.True(levering.Has(start));
        levering.Remove(start);
        Assert.False(levering.Has(start));
        Assert.NotNull(dossier.FindVerzoek(new(Voorbeeld.Aanbieder, "R-1")));
        Assert.True(dossier.HasAntwoord(new(Voorbeeld.Aanbieder, "R-2"), "1"));
        Assert.True(dossier.IsToegekend(new(Voorbeeld.Aanbieder, "R-3")));
        Assert.True(dossier.IsGedeclareerd(10004));
        Assert.False(dossier.IsGedeclareerd(10001));
        Assert.True(dossier.IsUsed(new IdentificatieKey("436", Voorbeeld.Aanbieder, "000000000001")));
    }

    [Fact]
    public void Accepted_starts_and_stops_change_the_delivery()
    {
        var dossier = Na(Start(), Stop());
        var levering = dossier.LeveringOf(Voorbeeld.Bsn, Voorbeeld.Aanbieder);
        Assert.Equal([StartSleutel.Of(Voorbeeld.StartProduct())], levering.Starts);
        Assert.Equal([StopSleutel.Of(Voorbeeld.StopProduct())], levering.Stops);
        Assert.Empty(dossier.LeveringOf(Voorbeeld.AndereBsn, Voorbeeld.Aanbieder).Starts);
    }
}
