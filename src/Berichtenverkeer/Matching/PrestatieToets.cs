using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Matching;

/// <summary>Why a prestatie was granted or refused: so that an employee can explain it on the phone.</summary>
public sealed record PrestatieToets
{
    /// <summary>Whether it is granted, as a whole or not at all (IV087).</summary>
    public required bool IsToegekend { get; init; }

    /// <summary>True when it was not judged, because its client was refused (0233).</summary>
    public bool IsNietBeoordeeld { get; init; }

    /// <summary>The rules that it breaks, by code; empty when granted.</summary>
    public IReadOnlyList<RuleInfo> Breuken { get; init; } = [];

    /// <summary>The toewijzing that it was held against; of a credit that of its debit. Null when there is none.</summary>
    public ToewijzingSleutel? Toewijzing { get; init; }

    /// <summary>Version of that toewijzing: Toewijzingsdatum.</summary>
    public DateOnly? Toewijzingsdatum { get; init; }

    /// <summary>Version of that toewijzing: Toewijzingstijd.</summary>
    public TimeOnly? Toewijzingstijd { get; init; }

    /// <summary>Eenheid in which the volumes here are reckoned: 01 (minuten) where hours may be declared in minutes.</summary>
    public string? RekenEenheid { get; init; }

    /// <summary>Volume of the line in <see cref="RekenEenheid"/>, without sign.</summary>
    public long? RekenVolume { get; init; }

    /// <summary>Maximum volume of the ProductPeriode; null when the standard gives none.</summary>
    public long? PlafondPeriode { get; init; }

    /// <summary>Maximum volume over the whole toewijzing; null when the standard gives none.</summary>
    public long? PlafondTotaal { get; init; }

    /// <summary>Budget of the toewijzing in eurocent; null when it has none.</summary>
    public long? Budget { get; init; }

    /// <summary>Volume granted and not credited before this line.</summary>
    public long? GebruiktVolume { get; init; }

    /// <summary>Amount granted and not credited before this line, in eurocent.</summary>
    public long? GebruiktBedrag { get; init; }

    /// <summary>Volume that remains after this line; null without a maximum. Below 0 when more was granted than a later version allows.</summary>
    public long? RestVolume { get; init; }

    /// <summary>Budget that remains after this line, in eurocent; null without Budget.</summary>
    public long? RestBudget { get; init; }

    /// <summary>Tariff agreed for the declared unit in eurocent; of an hour declared in minutes the hour tariff. Null when the list does not cover it.</summary>
    public long? AfgesprokenTarief { get; init; }
}
