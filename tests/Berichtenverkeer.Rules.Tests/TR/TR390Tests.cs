using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR390Tests
{
    private const string Element = "IngediendBedrag/DebetCredit";

    [Fact]
    public void The_first_credit_passes() => Laat("TR390", Declaratie(Credit(Debet())), NaLijn(Na(), Debet()));

    [Fact]
    public void A_second_credit_fails_and_TR323_is_content()
    {
        var dossier = NaLijn(NaLijn(Na(), Debet()), Credit(Debet()));
        Weigert("TR390", "9390", Declaratie(Credit(Debet(), "RN-3")), dossier, Element);
        Laat("TR323", Declaratie(Credit(Debet(), "RN-3")), NaLijn(NaLijn(Na(), Debet()), Credit(Debet())));
    }

    [Fact]
    public void Of_two_credits_in_one_message_the_second_fails()
    {
        var bericht = Declaratie(Credit(Debet()), Credit(Debet(), "RN-3"));
        Weigert("TR390", "9390", bericht, NaLijn(Na(), Debet()), bericht.Clienten[0].Prestaties[1], Element);
    }

    [Fact]
    public void A_refused_credit_does_not_count() =>
        Laat("TR390", Declaratie(Credit(Debet(), "RN-3")), NaLijn(NaLijn(Na(), Debet()), Credit(Debet()), toegekend: false));

    [Fact]
    public void Silent_without_debit_and_on_a_debit()
    {
        Laat("TR390", Declaratie(Credit(Debet())));
        var dossier = NaLijn(NaLijn(Na(), Debet()), Credit(Debet()));
        Laat("TR390", Declaratie(Debet(line => (line.ReferentieNummer, line.VorigReferentieNummer) = ("RN-3", "RN-1"))), dossier);
    }

    [Fact]
    public void A_303_has_a_code_of_its_own_where_its_amount_stands() => Weigert(
        "TR390",
        "8854",
        Declaratie23(Credit(Debet(), "RN-3")),
        NaLijn(NaLijn(Na(), Debet()), Credit(Debet())),
        "IngediendeBedragPrestatie/DeclaratieFactuurBedrag/DebetCredit");
}
