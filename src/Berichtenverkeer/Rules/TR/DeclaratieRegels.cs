namespace Berichtenverkeer.Rules.TR;

/// <summary>Technische regels across messages on declaraties and their answers.</summary>
public static class DeclaratieRegels
{
    /// <summary>Rules that see the head of a declaratie, or an answer on one.</summary>
    public static IReadOnlyList<IDossierRule> Dossier { get; } =
    [
        new TR318(),
        new TR333(),
        new TR337(),
        new TR366(),
        new TR367(),
        new TR371(),
        new TR376(),
    ];

    /// <summary>Rules that see one client of a declaratie.</summary>
    public static IReadOnlyList<IClientRule> Client { get; } = [TR304.Instance];

    /// <summary>Rules that see one prestatie of a declaratie.</summary>
    public static IReadOnlyList<IPrestatieRule> Prestatie { get; } =
    [
        TR304.Instance,
        new TR307(),
        new TR308(),
        new TR314(),
        new TR319(),
        new TR321(),
        new TR322(),
        new TR323(),
        new TR338(),
        new TR339(),
        new TR340(),
        new TR341(),
        new TR346(),
        new TR369(),
        TR381.Instance,
        new TR384(),
        new TR387(),
        new TR388(),
        new TR389(),
        new TR390(),
        new TR418(),
    ];
}
