using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>A figure of the page: a chart with its definition, source and table.</summary>
public sealed record Figuur
{
    /// <summary>Name in links and of its CSV file, such as <c>bepalingen</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Dutch title.</summary>
    public required string Titel { get; init; }

    /// <summary>What it says, in one sentence; null when there is nothing to say.</summary>
    public string? Kernzin { get; init; }

    /// <summary>What is counted, for who wants to know exactly.</summary>
    public required string Definitie { get; init; }

    /// <summary>The view of schema monitor that it is drawn from.</summary>
    public required string Bron { get; init; }

    /// <summary>The drawing; empty when the table is shown itself.</summary>
    public required Markup Grafiek { get; init; }

    /// <summary>The numbers.</summary>
    public required Tabel Tabel { get; init; }
}
