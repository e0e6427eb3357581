namespace Berichtenverkeer.Rules.TR;

/// <summary>Technische regels across messages on declaraties and their answers. They come with the matching of prestaties.</summary>
public static class DeclaratieRegels
{
    /// <summary>Why there is no code for these yet.</summary>
    public const string Later = "komt met de controle van declaraties";

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

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        new()
        {
<<<<<<< HEAD
            Code = "TR318",
            Retourcode = "8214",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "De DeclaratiePeriode ligt niet voor de laatst ingediende maand van de aanbieder.",
            Bevinding = "De declaratie gaat over een maand voor de laatst ingediende. Laat de aanbieder late prestaties in een declaratie over de laatste of een volgende maand indienen.",
            EigenLezing = "Een overgeslagen maand bewijst niets, want er kan niets zijn geleverd; alleen een maand voor de laatst ingediende wordt geweigerd.",
=======
            Code = "TR307",
            Retourcode = "9307",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Een prestatie begint niet voor de Ingangsdatum van haar toewijzing.",
            Bevinding = "De ProductPeriode begint voor de toewijzing. Laat de aanbieder de prestatie met de juiste periode opnieuw indienen.",
>>>>>>> origin/h-rules2
            NietHier = Later,
        },
        new()
        {
<<<<<<< HEAD
            Code = "TR333",
            Retourcode = "9333",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Een DeclaratieNummer is uniek voor de aanbieder.",
            Bevinding = "De aanbieder heeft dit DeclaratieNummer al gebruikt. Laat de declaratie met een nieuw nummer indienen.",
            EigenLezing = "Het nummer van een declaratie die als geheel is afgekeurd, is weer vrij.",
=======
            Code = "TR308",
            Retourcode = "9308",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Een prestatie eindigt niet na de Einddatum van haar toewijzing, als die er is.",
            Bevinding = "De ProductPeriode eindigt na de toewijzing. Laat de aanbieder de prestatie met de juiste periode opnieuw indienen.",
>>>>>>> origin/h-rules2
            NietHier = Later,
        },
        new()
        {
<<<<<<< HEAD
            Code = "TR337",
            Retourcode = null,
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "Een declaratie-antwoord noemt de Identificatie en Dagtekening van een ontvangen declaratie.",
            Bevinding = "Dit antwoord hoort niet bij een ontvangen declaratie. Neem Identificatie en Dagtekening over uit de declaratie.",
=======
            Code = "TR314",
            Retourcode = "8021",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Het ReferentieNummer van een prestatie is uniek voor de aanbieder, in het bericht en over alle eerdere declaraties.",
            Bevinding = "De aanbieder heeft dit ReferentieNummer al gebruikt. Laat de prestatie met een nieuw ReferentieNummer indienen.",
>>>>>>> origin/h-rules2
            NietHier = Later,
        },
        new()
        {
<<<<<<< HEAD
            Code = "TR366",
            Retourcode = "9366",
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "Elke prestatie in een declaratie-antwoord komt voor in de declaratie waarop het antwoordt.",
            Bevinding = "Deze prestatie staat niet in de declaratie. Neem ProductReferentie over uit de declaratie.",
=======
            Code = "TR319",
            Retourcode = "9319",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Een prestatie valt in de maand van de declaratie of in een eerdere.",
            Bevinding = "De ProductPeriode eindigt na de DeclaratiePeriode. Laat de aanbieder de prestatie in de declaratie over die maand indienen.",
>>>>>>> origin/h-rules2
            NietHier = Later,
        },
        new()
        {
<<<<<<< HEAD
            Code = "TR367",
            Retourcode = "9367",
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "Een prestatie in een declaratie-antwoord heeft dezelfde inhoud als in de declaratie.",
            Bevinding = "De prestatie wijkt af van die in de declaratie. Neem de gegevens ongewijzigd over.",
            EigenLezing = "Welke elementen gelijk moeten zijn, staat niet volledig in de standaard: hier alle elementen die worden herhaald.",
=======
            Code = "TR321",
            Retourcode = "9321",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Het volume van een prestatie past binnen wat de toewijzing voor die periode toestaat.",
            Bevinding = "Er is meer gedeclareerd dan de toewijzing voor deze periode toestaat. Laat de aanbieder het volume nakijken, of om een wijziging van de toewijzing vragen.",
            EigenLezing = "Het maximum per dag (Frequentie 1) is afgeleid: Volume maal het aantal dagen.",
            Domeinverschil = "In de iWmo is het maximum voor huishoudelijke hulp (categorie 01) met een volume per week zes keer dat volume, hoeveel weken de periode ook telt.",
>>>>>>> origin/h-rules2
            NietHier = Later,
        },
        new()
        {
<<<<<<< HEAD
            Code = "TR371",
            Retourcode = null,
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "XsdVersieDeclaratie in een declaratie-antwoord is de XsdVersie van de declaratie.",
            Bevinding = "XsdVersieDeclaratie wijkt af van de declaratie. Neem beide versies over uit de declaratie.",
=======
            Code = "TR322",
            Retourcode = "9322",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Alle volumes op een toewijzing samen passen binnen wat zij over haar hele looptijd toestaat.",
            Bevinding = "Met deze prestatie komt het totaal boven wat de toewijzing toestaat. Laat de aanbieder het volume nakijken, of om een wijziging van de toewijzing vragen.",
            EigenLezing = "Passen meer prestaties van een bericht alleen samen niet, dan tellen eerst de credits en daarna de debets op volgorde; wat niet meer past, wordt geweigerd.",
>>>>>>> origin/h-rules2
            NietHier = Later,
        },
        new()
        {
<<<<<<< HEAD
            Code = "TR376",
            Retourcode = null,
            Scope = RuleScope.Dossier,
            Berichten = [325],
            Eis = "Het DeclaratieNummer in een declaratie-antwoord is dat van een ontvangen declaratie.",
            Bevinding = "Er is geen declaratie met dit DeclaratieNummer ontvangen. Neem het nummer over uit de declaratie.",
=======
            Code = "TR323",
            Retourcode = "8017",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Een credit verwijst naar een eerder goedgekeurde debetprestatie van dezelfde aanbieder.",
            Bevinding = "Er is geen goedgekeurde debetprestatie waar deze credit naar verwijst. Laat de aanbieder VorigReferentieNummer nakijken; een afgewezen prestatie hoeft niet te worden gecrediteerd.",
            EigenLezing = "De controle is op het nummer; of een credit die verder afwijkt hieronder valt, zegt de standaard niet.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR338",
            Retourcode = "9338",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Het ToewijzingNummer van een prestatie is dat van een toewijzing van deze gemeente aan deze aanbieder.",
            Bevinding = "Er is geen toewijzing met dit nummer aan deze aanbieder. Laat de aanbieder het ToewijzingNummer nakijken.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR339",
            Retourcode = "9339",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "De ProductCategorie van een prestatie is die van de toewijzing, als die een product heeft.",
            Bevinding = "De productcategorie wijkt af van de toewijzing. Laat de aanbieder de prestatie met de toegewezen categorie indienen.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR340",
            Retourcode = "9340",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "De ProductCode van een prestatie is die van de toewijzing, als die een code heeft.",
            Bevinding = "De productcode wijkt af van de toewijzing. Laat de aanbieder de prestatie met de toegewezen code indienen.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR341",
            Retourcode = "9341",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "De Eenheid van een prestatie is die van de toewijzing; toegewezen uren mogen in minuten worden gedeclareerd.",
            Bevinding = "De eenheid wijkt af van de toewijzing. Laat de aanbieder de prestatie in de toegewezen eenheid indienen.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR346",
            Retourcode = "9346",
            Scope = RuleScope.Extern,
            Berichten = [323],
            Eis = "Het bedrag van een prestatie is het volume maal het tarief; bij een uurtarief in minuten wordt het bedrag één keer afgerond.",
            Bevinding = "Het bedrag klopt niet met volume en tarief. Laat de aanbieder de prestatie met het juiste bedrag indienen.",
            EigenLezing = "Het uurtarief staat niet in het bericht: een bedrag dat bij een heel uurtarief past, is goed.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR369",
            Retourcode = "9369",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Alle prestaties op een toewijzing met een Budget blijven samen binnen dat Budget.",
            Bevinding = "Met deze prestatie komt het totaal boven het Budget. Laat de aanbieder het bedrag nakijken, of om een wijziging van het Budget vragen.",
            EigenLezing = "De standaard telt volumes op; dat is alleen bij Eenheid 83 geld. Bij andere eenheden tellen de bedragen.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR384",
            Retourcode = "9384",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Op een verwijderde toewijzing (RedenWijziging 13) wordt niet gedeclareerd.",
            Bevinding = "De toewijzing is verwijderd. Laat de aanbieder de prestatie indienen op een toewijzing die geldt.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR387",
            Retourcode = "9387",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "De ProductPeriode begint op de eerste dag van haar maand, of op de Ingangsdatum van de toewijzing als die later in die maand ligt.",
            Bevinding = "De begindatum van de ProductPeriode klopt niet. Laat de aanbieder de eerste dag van de maand invullen, of de Ingangsdatum van de toewijzing.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR388",
            Retourcode = "9388",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "De ProductPeriode eindigt op de laatste dag van haar maand, of op de Einddatum van de toewijzing als die eerder in die maand ligt.",
            Bevinding = "De einddatum van de ProductPeriode klopt niet. Laat de aanbieder de laatste dag van de maand invullen, of de Einddatum van de toewijzing.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR389",
            Retourcode = "9389",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Een debetprestatie wordt voor dezelfde cliënt, toewijzing, product en periode één keer ingediend, tenzij de vorige is gecrediteerd.",
            Bevinding = "Deze prestatie is al ingediend. Laat de aanbieder eerst de vorige crediteren als die niet klopt.",
            EigenLezing = "Een afgewezen debetprestatie telt niet mee.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR390",
            Retourcode = "9390",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Een debetprestatie wordt één keer gecrediteerd.",
            Bevinding = "Deze debetprestatie is al gecrediteerd. Er is niets te doen, tenzij het VorigReferentieNummer niet klopt.",
            NietHier = Later,
        },
        new()
        {
            Code = "TR418",
            Retourcode = "0611",
            Scope = RuleScope.Dossier,
            Berichten = [323],
            Eis = "Het tarief van een prestatie is het contracttarief van het product.",
            Bevinding = "Het tarief wijkt af van het contract. Laat de aanbieder het afgesproken tarief gebruiken, of vul de geladen tarieven aan.",
            EigenLezing = "De standaard rekent deze regel tot de berichtoverstijgende; zij vraagt het contract.",
>>>>>>> origin/h-rules2
            NietHier = Later,
        },
    ];
}
