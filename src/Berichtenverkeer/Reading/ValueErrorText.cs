using System.Globalization;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>Says in Dutch what is wrong with a value, without the value: it might be a Bsn.</summary>
internal static class ValueErrorText
{
    public static string Of(string element, SimpleType type, ValueError error) => error switch
    {
        ValueError.TooShort => type.MinLength == 1 ? $"{element} is leeg." : Invariant($"{element} is korter dan {type.MinLength} tekens."),
        ValueError.TooLong => Invariant($"{element} is langer dan {type.MaxLength} tekens."),
        ValueError.NotInList => NotInList(element, type),
        ValueError.NoNumber => $"{element} is geen geheel getal.",
        ValueError.TooSmall => Invariant($"{element} is kleiner dan {type.Min}."),
        ValueError.TooLarge => Invariant($"{element} is groter dan {type.Max}."),
        ValueError.NoDate => $"{element} is geen bestaande datum (jjjj-mm-dd, zonder tijdzone).",
        ValueError.NoTime => $"{element} is geen bestaande tijd (uu:mm:ss, zonder tijdzone).",
        ValueError.Pattern => Pattern(element, type),
        _ => throw new ArgumentOutOfRangeException(nameof(error)),
    };

    private static string NotInList(string element, SimpleType type)
    {
        var codes = type.Codes!;
        return codes.Count <= 12
            ? $"{element} heeft een code die niet bestaat; toegestaan: {string.Join(", ", codes.Order(StringComparer.Ordinal))}."
            : $"{element} heeft een code die niet in de codelijst staat.";
    }

    private static string Pattern(string element, SimpleType type) => type.Kind switch
    {
        ValueKind.Datum => $"{element} mag geen tijdzone hebben (jjjj-mm-dd).",
        ValueKind.Tijd => $"{element} mag geen tijdzone hebben (uu:mm:ss).",
        _ => $"{element} heeft niet de vorm die het schema voorschrijft ({type.Name}: {string.Join(" en ", type.Patterns)}).",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
