namespace Berichtenverkeer.Rules.TR;

/// <summary>The technische regels across messages and those that need an external source, by code. Those on declaraties stand in <see cref="DeclaratieRegels"/>.</summary>
public static class DossierRegels
{
    /// <summary>Rules that see a whole message and the dossier.</summary>
    public static IReadOnlyList<IDossierRule> Dossier { get; } =
    [
        new TR056(),
        TR304.Instance,
        new TR332(),
        new TR347(),
        new TR349(),
        new TR350(),
        new TR351(),
        new TR355(),
        new TR357(),
        new TR359(),
        new TR360(),
        new TR361(),
        new TR365(),
        new TR373(),
        new TR374(),
        new TR375(),
        new TR379(),
        new TR385(),
        new TR411(),
        new TR412(),
    ];

    /// <summary>Rules that see one StartProduct or StopProduct and the delivery.</summary>
    public static IReadOnlyList<ILeveringRule> Levering { get; } =
    [
        new TR019(),
        new TR063(),
        new TR071(),
        new TR074(),
        new TR326(),
        new TR382(),
        new TR413(),
        new TR414(),
        new TR415(),
    ];

    /// <summary>Rules that need an external source.</summary>
    public static IReadOnlyList<IExternRule> Extern { get; } =
    [
        new TR135(),
        new TR378(),
        TR381.Instance,
    ];
}
