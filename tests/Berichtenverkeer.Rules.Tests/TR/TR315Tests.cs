using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR315Tests
{
    private const string Element = "ProductReferentie/VorigReferentieNummer";

    [Fact]
    public void What_is_credited_twice_fails_at_the_second_also_for_another_client()
    {
        var bericht = Make(("C-1", "RN-1"), ("C-2", "RN-1"));
        Oordeel.Fails("TR315", bericht, bericht.Clienten[1].Prestaties[0], Element);
    }

    [Fact]
    public void Two_credits_of_different_debits_pass() => Oordeel.Passes("TR315", Make(("C-1", "RN-1"), ("C-2", "RN-2")));

    [Fact]
    public void Case_counts() => Oordeel.Passes("TR315", Make(("C-1", "RN-1"), ("C-2", "rn-1")));

    [Fact]
    public void Debits_have_nothing_to_repeat() => Oordeel.Passes("TR315", Make(("RN-1", null), ("RN-1", null)));

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
