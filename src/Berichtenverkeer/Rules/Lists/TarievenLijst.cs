using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Rules.Lists;

/// <summary>The list of tariffs that a gemeente loaded. What is agreed with one aanbieder goes before what holds for all.</summary>
public sealed class TarievenLijst : ITarievenLijst
{
    private readonly Dictionary<(string? Aanbieder, string Code), List<TariefRow>> rows = [];

    private TarievenLijst(IEnumerable<TariefRow> tarieven)
    {
        foreach (var tarief in tarieven)
        {
            if (!rows.TryGetValue((tarief.Aanbieder, tarief.Code), out var list))
                rows.Add((tarief.Aanbieder, tarief.Code), list = []);
            list.Add(tarief);
        }
    }

    /// <summary>No list loaded: nothing is covered.</summary>
    public static TarievenLijst Leeg { get; } = new([]);

    /// <summary>The loaded list.</summary>
    public static TarievenLijst Of(MunicipalLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Tarieven.Count == 0 ? Leeg : new(lists.Tarieven);
    }

    /// <inheritdoc/>
    public Tariefafspraak? Find(string aanbieder, string productCode, DateOnly op) => rows.Count == 0
        ? null
        : Find((aanbieder, productCode), op) ?? Find((null, productCode), op);

    private Tariefafspraak? Find((string? Aanbieder, string Code) key, DateOnly op)
    {
        if (!rows.TryGetValue(key, out var list))
            return null;
        var valid = list.Where(row => (row.Van is not { } van || van <= op) && (row.Tot is not { } tot || op <= tot)).ToList();
        return valid.Count == 0 ? null : new([.. valid.Select(row => (row.Eenheid, row.Tarief))]);
    }
}
