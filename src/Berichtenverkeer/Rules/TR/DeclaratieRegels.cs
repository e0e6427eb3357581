namespace Berichtenverkeer.Rules.TR;

/// <summary>Technische regels across messages on declaraties and their answers. They come with the matching of prestaties.</summary>
public static class DeclaratieRegels
{
    /// <summary>Why there is no code for these yet.</summary>
    public const string Later = "komt met de controle van declaraties";

    /// <summary>Rules that see the head of a declaratie, or an answer on one.</summary>
    public static IReadOnlyList<IDossierRule> Dossier { get; } = [];

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

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        new()
        {
            Code = "TR318",
            Retourcode = "8214",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "De DeclaratiePeriode ligt niet voor de laatst ingediende maand van de aanbieder.",
            Bevinding = "De declaratie gaat over een maand voor de laatst ingediende. Laat de aanbieder late prestaties in een declaratie over de laatste of een volgende maand indienen.",
            EigenLezing = "Een overgeslagen maand bewijst niets, want er kan niets zijn geleverd; alleen een maand voor de laatst ingediende wordt geweigerd.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR333",
            Retourcode = "9333",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Een DeclaratieNummer is uniek voor de aanbieder.",
            Bevinding = "De aanbieder heeft dit DeclaratieNummer al gebruikt. Laat de declaratie met een nieuw nummer indienen.",
            EigenLezing = "Het nummer van een declaratie die als geheel is afgekeurd, is weer vrij.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR337",
            Retourcode = null,
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "Een declaratie-antwoord noemt de Identificatie en Dagtekening van een ontvangen declaratie.",
            Bevinding = "Dit antwoord hoort niet bij een ontvangen declaratie. Neem Identificatie en Dagtekening over uit de declaratie.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR366",
            Retourcode = "9366",
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "Elke prestatie in een declaratie-antwoord komt voor in de declaratie waarop het antwoordt.",
            Bevinding = "Deze prestatie staat niet in de declaratie. Neem ProductReferentie over uit de declaratie.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR367",
            Retourcode = "9367",
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "Een prestatie in een declaratie-antwoord heeft dezelfde inhoud als in de declaratie.",
            Bevinding = "De prestatie wijkt af van die in de declaratie. Neem de gegevens ongewijzigd over.",
            EigenLezing = "Welke elementen gelijk moeten zijn, staat niet volledig in de standaard: hier alle elementen die worden herhaald.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR371",
            Retourcode = null,
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "XsdVersieDeclaratie in een declaratie-antwoord is de XsdVersie van de declaratie.",
            Bevinding = "XsdVersieDeclaratie wijkt af van de declaratie. Neem beide versies over uit de declaratie.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR376",
            Retourcode = null,
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "Het DeclaratieNummer in een declaratie-antwoord is dat van een ontvangen declaratie.",
            Bevinding = "Er is geen declaratie met dit DeclaratieNummer ontvangen. Neem het nummer over uit de declaratie.",
            NietHier = Later,
        },
    ];
}
