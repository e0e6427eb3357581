using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR316Tests
{
    private const string Element = "ProductReferentie/VorigReferentieNummer";

    [Fact]
    public void A_debit_of_the_same_message_is_not_credited_wherever_it_stands()
    {
        var after = Make(("RN-1", null), ("C-1", "RN-1"));
        Oordeel.Fails("TR316", after, after.Clienten[1].Prestaties[0], Element);
        var before = Make(("C-1", "RN-1"), ("RN-1", null));
        Oordeel.Fails("TR316", before, before.Clienten[0].Prestaties[0], Element);
    }

    [Fact]
    public void A_credit_that_names_itself_fails()
    {
        var bericht = Make(("C-1", "C-1"));
        Oordeel.Fails("TR316", bericht, bericht.Clienten[0].Prestaties[0], Element);
    }

    [Fact]
    public void A_debit_of_before_may_be_credited() => Oordeel.Passes("TR316", Make(("RN-1", null), ("C-1", "RN-0"), ("C-2", "rn-1")));

    [Fact]
    public void Debits_alone_pass() => Oordeel.Passes("TR316", Make(("RN-1", null), ("RN-1", null)));

    private static Bericht Make(params (string Nummer, string? Vorig)[] lines)
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Clienten.Clear();
        foreach (var bsn in new[] { Voorbeeld.Bsn, Voorbeeld.AndereBsn })
            bericht.Clienten.Add(new() { Bsn = bsn });
        for (var i = 0; i < lines.Length; i++)
        {
            var prestatie = Voorbeeld.Prestatie();
            prestatie.ReferentieNummer = lines[i].Nummer;
            prestatie.VorigReferentieNummer = lines[i].Vorig;
            prestatie.IngediendBedrag.DebetCredit = lines[i].Vorig is null ? "D" : "C";
            bericht.Clienten[i % 2].Prestaties.Add(prestatie);
        }

        return bericht;
    }
}
