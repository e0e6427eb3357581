namespace Berichtenverkeer.GoedeToekenning.Register;

/// <summary>The words of the register, in the database, in a CSV file and on the command line.</summary>
public static class RegisterNames
{
    /// <summary>All words for a judgement.</summary>
    public static IReadOnlyList<string> Oordelen { get; } = [.. Enum.GetValues<Advies>().Select(Of)];

    /// <summary>All words for what came of a consultation.</summary>
    public static IReadOnlyList<string> Uitkomsten { get; } = [.. Enum.GetValues<OverlegUitkomst>().Select(Of)];

    /// <summary>The word of a judgement.</summary>
    public static string Of(Advies oordeel) => oordeel == Advies.Tenzij ? "tenzij" : "administratief";

    /// <summary>The word of what came of a consultation.</summary>
    public static string Of(OverlegUitkomst uitkomst) => uitkomst switch
    {
        OverlegUitkomst.Ongewijzigd => "ongewijzigd",
        OverlegUitkomst.Aangepast => "aangepast",
        OverlegUitkomst.Ingetrokken => "ingetrokken",
        OverlegUitkomst.Afgewezen => "afgewezen",
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst)),
    };

    /// <summary>The judgement of a word; null when it is none.</summary>
    public static Advies? FindOordeel(string word) => Find<Advies>(word, Of);

    /// <summary>What came of a consultation, by its word; null when it is none.</summary>
    public static OverlegUitkomst? FindUitkomst(string word) => Find<OverlegUitkomst>(word, Of);

    private static T? Find<T>(string word, Func<T, string> nameOf)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(nameOf(value), word, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }
}
