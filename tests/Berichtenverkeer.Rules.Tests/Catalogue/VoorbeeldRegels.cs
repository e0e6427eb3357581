using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Catalogue;

/// <summary>Rules as a registry may hold them: what is told of a rule is shown on these, whatever the registry holds.</summary>
internal static class VoorbeeldRegels
{
    public static RuleInfo Gewoon { get; } = new()
    {
        Code = "TR002",
        Retourcode = "0001",
        Scope = RuleScope.Bericht,
        Berichten = [301, 305],
        Eis = "De geboortedatum ligt hooguit 120 jaar terug.",
        Bevinding = "De geboortedatum ligt te ver terug. Controleer hem.",
    };

    public static RuleInfo Bijzonder { get; } = new()
    {
        Code = "TR380",
        Retourcode = null,
        Scope = RuleScope.Extern,
        Berichten = [317],
        Berichten23 = [303, 305],
        Waarom23 = "de codelijst van 2.3 noemt hem",
        Alleen = Domein.Wmo,
        Eis = "De datum is a | b.",
        Bevinding = "De datum klopt niet. Vraag het na.",
        EigenLezing = "Wij lezen gelijk als fout",
        Domeinverschil = "In de Jeugdwet is er geen.",
        Stand = RuleStand.Signaal,
    };

    public static RuleInfo Conditie { get; } = new()
    {
        Code = "CD005",
        Retourcode = "0001",
        Scope = RuleScope.Bericht,
        Berichten = [301],
        Eis = "De landcode staat er als de postcode er staat.",
        Bevinding = "De landcode ontbreekt. Vul hem in.",
    };

    public static RuleInfo Over { get; } = new()
    {
        Code = "TR322",
        Retourcode = "9322",
        Scope = RuleScope.Dossier,
        Berichten = [323],
        Eis = "Er is niet meer geleverd dan toegewezen.",
        Bevinding = "Er is meer geleverd dan toegewezen.",
        NietHier = "komt later",
    };

    public static RuleInfo NietHier { get; } = new()
    {
        Code = "CS001",
        Retourcode = "0001",
        Scope = RuleScope.Bericht,
        Berichten = [301],
        Eis = "De code staat in de lijst",
        Bevinding = "De code staat niet in de lijst.",
        NietHier = "het schema bewaakt dit",
    };
}
