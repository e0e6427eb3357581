using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>An order record as the database has it.</summary>
internal sealed class WorkItemRow
{
    public long BerichtId { get; init; }

    public string Bericht { get; init; } = string.Empty;

    public string Release { get; init; } = string.Empty;

    public DateOnly Dagtekening { get; init; }

    public string Aanbieder { get; init; } = string.Empty;

    public string Afzender { get; init; } = string.Empty;

    public string Identificatie { get; init; } = string.Empty;

    public byte[] Sha256 { get; init; } = [];

    public long Length { get; init; }

    public string[] Referenties { get; init; } = [];

    /// <summary>Business date of the run that first took it in.</summary>
    public DateOnly OpDatum { get; init; }

    public bool OnlyRemovals { get; init; }

    /// <summary>Which message it is.</summary>
    public BerichtSoort Soort => BerichtSoorten.Find(Bericht, Release) ?? throw new InvalidOperationException($"Message {BerichtId} is of a release that this version does not know: {Bericht} {Release}.");

    public WorkItem ToWorkItem() => new(
        BerichtId,
        Soort,
        Dagtekening,
        Aanbieder,
        Afzender,
        Identificatie,
        Sha256,
        Length,
        Referenties,
        OpDatum,
        OnlyRemovals);
}
