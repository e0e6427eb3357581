using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Cli.Settings;

/// <summary>The limits as the settings file names them.</summary>
internal static class LimitFields
{
    /// <summary>Name in the file, largest value that makes sense, and how to get and set it.</summary>
    public static IReadOnlyList<(string Name, long Maximum, Func<ReadingLimits, long> Get, Func<ReadingLimits, long, ReadingLimits> Set)> All { get; } =
    [
        ("bytesPerBericht", int.MaxValue / 2, limits => limits.MaxBytes, (limits, value) => limits with { MaxBytes = value }),
        ("diepte", 1_000, limits => limits.MaxDepth, (limits, value) => limits with { MaxDepth = (int)value }),
        ("attributen", 10_000, limits => limits.MaxAttributes, (limits, value) => limits with { MaxAttributes = (int)value }),
        ("namespaces", 10_000, limits => limits.MaxNamespaceDeclarations, (limits, value) => limits with { MaxNamespaceDeclarations = (int)value }),
        ("bytesPerTag", int.MaxValue / 2, limits => limits.MaxTagBytes, (limits, value) => limits with { MaxTagBytes = (int)value }),
        ("bytesPerTekst", int.MaxValue / 2, limits => limits.MaxTextBytes, (limits, value) => limits with { MaxTextBytes = (int)value }),
        ("bestandenPerZip", 1_000_000, limits => limits.MaxZipEntries, (limits, value) => limits with { MaxZipEntries = (int)value }),
        ("bytesPerZip", long.MaxValue, limits => limits.MaxZipBytes, (limits, value) => limits with { MaxZipBytes = value }),
        ("zipVerhouding", 100_000, limits => limits.MaxZipRatio, (limits, value) => limits with { MaxZipRatio = (int)value }),
        ("bevindingenPerBericht", 100_000, limits => limits.MaxFindings, (limits, value) => limits with { MaxFindings = (int)value }),
    ];
}
