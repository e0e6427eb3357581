using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>A declared line in the <see cref="Kasboek"/>.</summary>
/// <param name="Bsn">Its client.</param>
/// <param name="Prestatie">The line.</param>
/// <param name="Post">The toewijzing that it counts on; null when there is none.</param>
internal sealed record Boeking(string Bsn, Prestatie Prestatie, Post? Post)
{
    public bool Toegekend { get; init; }

    /// <summary>True once a granted credit took it back.</summary>
    public bool Gecrediteerd { get; set; }
}
