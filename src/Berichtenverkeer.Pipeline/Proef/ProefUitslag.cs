using Berichtenverkeer.GoedeToekenning;

namespace Berichtenverkeer.Pipeline.Proef;

/// <summary>How advice about the verzoeken of a period would shift. Counts beoordelingsregels.</summary>
/// <param name="van">First Dagtekening, inclusive.</param>
/// <param name="tot">Last Dagtekening, inclusive.</param>
public sealed class ProefUitslag(DateOnly van, DateOnly tot)
{
    /// <summary>First Dagtekening, inclusive.</summary>
    public DateOnly Van { get; } = van;

    /// <summary>Last Dagtekening, inclusive.</summary>
    public DateOnly Tot { get; } = tot;

    /// <summary>Verzoeken (315 and 317) that were judged again.</summary>
    public long Verzoeken { get; private set; }

    /// <summary>By the rules in force.</summary>
    public ProefTelling Nu { get; } = new();

    /// <summary>By the rules that are tried.</summary>
    public ProefTelling Straks { get; } = new();

    /// <summary>From administratief to tenzij.</summary>
    public long NaarTenzij { get; private set; }

    /// <summary>From tenzij to administratief.</summary>
    public long NaarAdministratief { get; private set; }

    /// <summary>Tenzij both ways, by other bepalingen.</summary>
    public long AndereBepalingen { get; private set; }

    /// <summary>The same advice by the same bepalingen.</summary>
    public long Gelijk { get; private set; }

    /// <summary>Judged by the rules in force only: no new set holds on that day.</summary>
    public long AlleenNu { get; private set; }

    /// <summary>Judged by the new rules only.</summary>
    public long AlleenStraks { get; private set; }

    /// <summary>Messages whose payload is kept no longer, or cannot be read: they did not count.</summary>
    public long NietGelezen { get; private set; }

    internal void AddVerzoek(IReadOnlyList<Besluit> nu, IReadOnlyList<Besluit> straks)
    {
        Verzoeken++;
        foreach (var besluit in nu)
            Nu.Add(besluit);
        foreach (var besluit in straks)
            Straks.Add(besluit);
        foreach (var volgnr in nu.Concat(straks).Select(besluit => besluit.Volgnr).Distinct())
            Compare(nu.FirstOrDefault(besluit => besluit.Volgnr == volgnr), straks.FirstOrDefault(besluit => besluit.Volgnr == volgnr));
    }

    internal void AddNietGelezen() => NietGelezen++;

    private void Compare(Besluit? nu, Besluit? straks)
    {
        if (straks is null)
            AlleenNu++;
        else if (nu is null)
            AlleenStraks++;
        else if (nu.Advies != straks.Advies)
            CountMove(straks.Advies);
        else if (nu.Bepalingen.Order(StringComparer.Ordinal).SequenceEqual(straks.Bepalingen.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            Gelijk++;
        else
            AndereBepalingen++;
    }

    private void CountMove(Advies to)
    {
        if (to == Advies.Tenzij)
            NaarTenzij++;
        else
            NaarAdministratief++;
    }
}
