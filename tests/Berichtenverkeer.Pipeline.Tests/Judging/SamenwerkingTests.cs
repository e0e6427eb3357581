using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Judging;

public sealed class SamenwerkingTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("{}", false)]
    [InlineData("""{"samenwerkingsverband":[]}""", false)]
    [InlineData("""{"samenwerkingsverband":[{"naam":"Alleen","gemeenten":["0037"]}]}""", false)]
    [InlineData("""{"samenwerkingsverband":[{"naam":"Dubbel","gemeenten":["0037","0037"]}]}""", false)]
    [InlineData("""{"samenwerkingsverband":[{"naam":"Anderen","gemeenten":["0014","1895"]}]}""", false)]
    [InlineData("""{"samenwerkingsverband":[{"naam":"Regio","gemeenten":["1895","0037"]}]}""", true)]
    [InlineData("""{"samenwerkingsverband":[{"naam":"Anderen","gemeenten":["0014","1895"]},{"naam":"Regio","gemeenten":["0037","0040"]}]}""", true)]
    public void A_gemeente_works_together_when_it_is_with_another_in_one_group(string instellingen, bool heeft) =>
        Assert.Equal(heeft, Samenwerking.Heeft(new(1, RunSoort.Verwerk, new(2026, 5, 6), DateTimeOffset.UnixEpoch, Opened: true, instellingen), "0037"));
}
