using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The client has a contact of his own, not only a temporary address.</summary>
internal sealed class TR061 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR061",
        [301],
        "De cliënt heeft zelf minstens één contact van soort 01, 02 of 03; contacten van relaties tellen niet mee.",
        "De cliënt heeft geen contact van soort 01, 02 of 03.") with
    {
        EigenLezing = "De standaard spreekt van een adres, maar de soort staat op Contact: daar wordt zij gelezen.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        foreach (var client in bericht.Clienten)
        {
            if (!HasOwn(client.Contacten))
                findings.Report(Info, client, "Contactgegevens/Contact/Soort");
        }
    }

    private static bool HasOwn(List<Contact> contacten)
    {
        foreach (var contact in contacten)
        {
            if (contact.Soort is "01" or "02" or "03")
                return true;
        }

        return false;
    }
}
