using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A finding of a message, numbered within it.</summary>
internal readonly record struct BevindingRow(long BerichtId, int Volgnr, Finding Finding)
{
    /// <summary>The level as the database spells it.</summary>
    public string Niveau => Finding.Level switch
    {
        FindingLevel.Xml => "xml",
        FindingLevel.Xsd => "xsd",
        FindingLevel.Bericht => "bericht",
        FindingLevel.Berichtoverstijgend => "berichtoverstijgend",
        FindingLevel.Extern => "extern",
        FindingLevel.Lokaal => "lokaal",
        _ => throw new InvalidOperationException("Unknown finding level."),
    };

    /// <summary>All findings of a message.</summary>
    public static IEnumerable<BevindingRow> Of(long berichtId, IReadOnlyList<Finding> findings) =>
        findings.Select((finding, index) => new BevindingRow(berichtId, index + 1, finding));
}
