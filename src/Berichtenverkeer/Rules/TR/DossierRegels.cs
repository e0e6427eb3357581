namespace Berichtenverkeer.Rules.TR;

/// <summary>The technische regels across messages and those that need an external source, by code. Those on declaraties stand in <see cref="DeclaratieRegels"/>.</summary>
public static class DossierRegels
{
    /// <summary>Rules that see a whole message and the dossier.</summary>
    public static IReadOnlyList<IDossierRule> Dossier { get; } = [];

    /// <summary>Rules that see one StartProduct or StopProduct and the delivery.</summary>
    public static IReadOnlyList<ILeveringRule> Levering { get; } = [];

    /// <summary>Rules that need an external source.</summary>
    public static IReadOnlyList<IExternRule> Extern { get; } = [];
}
