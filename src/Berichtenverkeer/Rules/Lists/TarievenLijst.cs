using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Rules.Lists;

/// <summary>The list of tariffs that a gemeente loaded. What is agreed with one aanbieder goes before what holds for all.</summary>
public sealed class TarievenLijst : ITarievenLijst
{
    /// <summary>Per product: what holds from a day on, the last day first. Made once, for each line of a declaratie asks.</summary>
    private readonly Dictionary<(string? Aanbieder, string Code), (DateOnly Vanaf, Tariefafspraak? Afspraak)[]> tijdvakken;

    private TarievenLijst(IEnumerable<TariefRow> tarieven) =>
        tijdvakken = tarieven.GroupBy(tarief => (tarief.Aanbieder, tarief.Code)).ToDictionary(rows => rows.Key, rows => Tijdvakken([.. rows]));

    /// <summary>No list loaded: nothing is covered.</summary>
    public static TarievenLijst Leeg { get; } = new([]);

    /// <summary>The loaded list.</summary>
    public static TarievenLijst Of(MunicipalLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Tarieven.Count == 0 ? Leeg : new(lists.Tarieven);
    }

    /// <inheritdoc/>
    public Tariefafspraak? Find(string aanbieder, string productCode, DateOnly op) => tijdvakken.Count == 0
        ? null
        : Find((aanbieder, productCode), op) ?? Find((null, productCode), op);

    private Tariefafspraak? Find((string? Aanbieder, string Code) key, DateOnly op)
    {
        if (!tijdvakken.TryGetValue(key, out var vakken))
            return null;
        foreach (var (vanaf, afspraak) in vakken)
        {
            if (vanaf <= op)
                return afspraak;
        }

        return null;
    }

    /// <summary>What holds changes on the first day of a row and on the day after its last.</summary>
    private static (DateOnly Vanaf, Tariefafspraak? Afspraak)[] Tijdvakken(TariefRow[] rows)
    {
        var starts = rows.Select(row => row.Van ?? DateOnly.MinValue)
            .Concat(rows.Where(row => row.Tot < DateOnly.MaxValue).Select(row => row.Tot!.Value.AddDays(1)));
        return [.. starts.Distinct().OrderDescending().Select(vanaf => (vanaf, Geldend(rows, vanaf)))];
    }

    private static Tariefafspraak? Geldend(TariefRow[] rows, DateOnly op)
    {
        var valid = rows.Where(row => (row.Van is not { } van || van <= op) && (row.Tot is not { } tot || op <= tot)).ToList();
        return valid.Count == 0 ? null : new([.. valid.Select(row => (row.Eenheid, row.Tarief))]);
    }
}
