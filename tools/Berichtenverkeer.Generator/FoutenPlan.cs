using System.Globalization;

namespace Berichtenverkeer.Generator;

/// <summary>How many faulty items there are: a share of all, or a number per kind.</summary>
public sealed record FoutenPlan
{
    /// <summary>None.</summary>
    public static FoutenPlan Geen { get; } = new();

    /// <summary>Faulty items per thousand good ones, spread over all kinds.</summary>
    public int Promille { get; init; }

    /// <summary>Numbers per kind; when filled it is used instead of <see cref="Promille"/>.</summary>
    public IReadOnlyList<(FoutSoort Soort, int Aantal)> Aantallen { get; init; } = [];

    /// <summary>True when the kinds were asked for by name: then it is an error when a region has no message to make one of.</summary>
    public bool Verplicht { get; init; }

    /// <summary>Each kind so many times, as far as the region has messages to make it of.</summary>
    public static FoutenPlan Elk(int aantal) => new() { Aantallen = [.. Enum.GetValues<FoutSoort>().Select(s => (s, aantal))] };

    /// <summary>Reads <c>20</c> (per thousand), <c>alle</c>, or <c>dtd,utf16=3</c> (kinds, with their number).</summary>
    /// <exception cref="FormatException">Not one of these; the message is Dutch and says what is expected.</exception>
    public static FoutenPlan Parse(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var promille))
            return promille <= 1000 ? new() { Promille = promille } : throw new FormatException("Het aantal fouten is een promillage van 0 tot en met 1000.");
        if (text.Equals("alle", StringComparison.OrdinalIgnoreCase))
            return Elk(1);
        return new() { Aantallen = [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ParseOne)], Verplicht = true };
    }

    /// <summary>The faults in the order in which they are spread over a number of good items.</summary>
    internal IReadOnlyList<FoutSoort> Kinds(int goodItems)
    {
        if (Aantallen.Count > 0)
            return [.. Aantallen.SelectMany(a => Enumerable.Repeat(a.Soort, a.Aantal))];
        var all = Enum.GetValues<FoutSoort>();
        return [.. Enumerable.Range(0, (int)((long)goodItems * Promille / 1000)).Select(i => all[i % all.Length])];
    }

    private static (FoutSoort Soort, int Aantal) ParseOne(string part)
    {
        var at = part.IndexOf('=', StringComparison.Ordinal);
        var name = at < 0 ? part : part[..at];
        var count = 1;
        if ((at >= 0 && !int.TryParse(part.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out count))
            || !Enum.TryParse<FoutSoort>(name, ignoreCase: true, out var soort) || !Enum.IsDefined(soort) || char.IsAsciiDigit(name[0]))
        {
            throw new FormatException($"Geen soort fout: '{part}'. Kies een promillage, alle, of uit {string.Join(", ", Enum.GetNames<FoutSoort>().Select(n => n.ToLowerInvariant()))}; met =aantal erachter.");
        }

        return (soort, count);
    }
}
