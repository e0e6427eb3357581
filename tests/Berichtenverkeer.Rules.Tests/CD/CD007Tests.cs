using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD007Tests
{
    [Theory]
    [InlineData("1", "Tigrinya", true)]
    [InlineData("1", null, false)]
    [InlineData("2", null, true)]
    [InlineData("2", "Tigrinya", false)]
    [InlineData("3", "Tigrinya", false)]
    [InlineData(null, null, true)]
    public void Taal_belongs_to_an_interpreter_of_a_language(string? vorm, string? taal, bool passes)
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Client!.CommunicatieVorm = vorm;
        bericht.Client.CommunicatieTaal = taal;
        Oordeel.Is(passes, "CD007", bericht, bericht.Client, "Communicatie/Taal");
    }
}
