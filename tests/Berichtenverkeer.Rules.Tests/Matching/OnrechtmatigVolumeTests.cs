using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Tests.Matching;

public sealed class OnrechtmatigVolumeTests
{
    private static readonly Periode Januari = new(new(2026, 1, 1), new(2026, 1, 31));
    private static readonly Periode Februari = new(new(2026, 2, 1), new(2026, 2, 28));

    [Fact]
    public void What_was_delivered_first_is_carried_first()
    {
        Assert.Equal([1, 2], OnrechtmatigVolume.NietGedragen(InTotaal(100), [(Januari, 100), (Januari, 1), (Februari, 5)]));
        Assert.Equal([2], OnrechtmatigVolume.NietGedragen(InTotaal(100), [(Januari, 50), (Januari, 50), (Februari, 1)]));
    }

    [Fact]
    public void Up_to_the_total_all_is_carried() =>
        Assert.Empty(OnrechtmatigVolume.NietGedragen(InTotaal(100), [(Januari, 60), (Februari, 40)]));

    [Fact]
    public void What_is_outside_the_days_takes_no_room()
    {
        var toewijzing = InTotaal(100);
        toewijzing.Ingangsdatum = new(2026, 1, 2);
        toewijzing.Einddatum = new(2026, 2, 27);

        Assert.Equal(
            [3],
            OnrechtmatigVolume.NietGedragen(toewijzing, [(Januari, 90), (Februari, 90), (new(new(2026, 1, 2), new(2026, 2, 27)), 100), (new(new(2026, 2, 1), new(2026, 2, 27)), 1)]));
    }

    [Fact]
    public void An_open_end_is_reckoned_up_to_the_last_day()
    {
        var toewijzing = InTotaal(100);
        toewijzing.Einddatum = null;
        toewijzing.Omvang!.Frequentie = "4";

        Assert.Equal([0], OnrechtmatigVolume.NietGedragen(toewijzing, [(Januari, 101)]));
        Assert.Equal([1], OnrechtmatigVolume.NietGedragen(toewijzing, [(Februari, 101), (Januari, 100)]));
    }

    [Fact]
    public void Hours_are_reckoned_in_minutes()
    {
        var toewijzing = InTotaal(2);
        toewijzing.Omvang!.Eenheid = "04";

        Assert.Equal([1], OnrechtmatigVolume.NietGedragen(toewijzing, [(Januari, 120), (Februari, 1)]));
    }

    [Fact]
    public void Removed_without_Omvang_or_without_debets_nothing_is_above_it()
    {
        var removed = InTotaal(1);
        (removed.Einddatum, removed.RedenWijziging) = (removed.Ingangsdatum, "13");

        Assert.Empty(OnrechtmatigVolume.NietGedragen(removed, [(new(removed.Ingangsdatum, removed.Ingangsdatum), 50)]));
        Assert.Empty(OnrechtmatigVolume.NietGedragen(new() { Ingangsdatum = new(2026, 1, 1) }, [(Januari, 50)]));
        Assert.Empty(OnrechtmatigVolume.NietGedragen(InTotaal(1), []));
    }

    private static ToegewezenProduct InTotaal(long volume) => new()
    {
        Ingangsdatum = new(2026, 1, 1),
        Einddatum = new(2026, 2, 28),
        Omvang = new() { Volume = volume, Eenheid = "01", Frequentie = "6" },
    };
}
