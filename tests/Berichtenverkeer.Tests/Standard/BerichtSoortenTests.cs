using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Standard;

public sealed class BerichtSoortenTests
{
    [Fact]
    public void Four_releases_hold_48_messages()
    {
        Assert.Equal(["iJw 2.3", "iWmo 2.3", "iJw 3.2", "iWmo 3.2"], Releases.All.Select(r => r.Name));
        Assert.Equal([10, 10, 14, 14], Releases.All.Select(r => r.Berichten.Count));
        Assert.Equal(48, BerichtSoorten.All.Count);
    }

    [Fact]
    public void Namespaces_are_unique_and_lead_to_their_message()
    {
        Assert.Equal(48, BerichtSoorten.All.Select(b => b.TargetNamespace).Distinct(StringComparer.Ordinal).Count());
        Assert.All(BerichtSoorten.All, b => Assert.Same(b, BerichtSoorten.ByNamespace(b.TargetNamespace)));
        Assert.Null(BerichtSoorten.ByNamespace("http://www.istandaarden.nl/ijw/3_3/jw301/schema"));
    }

    [Fact]
    public void Namespace_follows_from_release_and_code() =>
        Assert.All(BerichtSoorten.All, b => Assert.Equal(
            $"http://www.istandaarden.nl/{b.Release.Standaard}/{b.Release.Versie.Replace('.', '_')}/{b.Code.ToLowerInvariant()}/schema",
            b.TargetNamespace));

    [Fact]
    public void BerichtVersie_and_subversie_are_the_release() =>
        Assert.All(BerichtSoorten.All, b => Assert.Equal(b.Release.Versie, $"{b.BerichtVersie}.{b.BerichtSubversie}"));

    [Fact]
    public void Every_retour_answers_one_heen_message_that_names_it()
    {
        var retouren = BerichtSoorten.All.Where(b => b.Kind == BerichtKind.Retour).ToList();
        Assert.Equal(22, retouren.Count);
        Assert.All(retouren, retour =>
        {
            Assert.NotNull(retour.HeenSoort);
            Assert.Same(retour, retour.HeenSoort.RetourSoort);
            Assert.Same(retour.Release, retour.HeenSoort.Release);
            Assert.NotEqual(retour.Richting, retour.HeenSoort.Richting);
            Assert.Null(retour.RetourSoort);
        });
    }

    [Fact]
    public void Retour_keeps_the_sender_of_its_heen_message()
    {
        Assert.All(
            BerichtSoorten.All.Where(b => b.Kind == BerichtKind.Retour && b.HasAfzender),
            retour => Assert.Equal(retour.HeenSoort!.GemeenteIsAfzender, retour.GemeenteIsAfzender));
        Assert.All(
            BerichtSoorten.All.Where(b => b.Kind != BerichtKind.Retour),
            b => Assert.Equal(b.Richting == Richting.NaarAanbieder, b.GemeenteIsAfzender));
    }

    [Fact]
    public void Only_303_and_304_have_no_Afzender_and_two_BerichtCodes()
    {
        Assert.All(BerichtSoorten.All, b => Assert.Equal(b.Nummer is not (303 or 304), b.HasAfzender));
        Assert.All(BerichtSoorten.All, b => Assert.Equal(b.Nummer is 303 or 304 ? 2 : 1, b.BerichtCodes.Count));
    }

    [Fact]
    public void Declaratie_is_answered_by_325_and_verzoek_by_319_or_301()
    {
        var declaratie = BerichtSoorten.Find("jw323", "3.2")!;
        Assert.Null(declaratie.RetourSoort);
        Assert.Equal(["JW325"], declaratie.FunctioneleAntwoorden.Select(b => b.Code));
        Assert.Same(declaratie, BerichtSoorten.Find("JW325", "3.2")!.HeenSoort);
        Assert.Equal(["WMO319", "WMO301"], BerichtSoorten.Find("WMO317", "3.2")!.FunctioneleAntwoorden.Select(b => b.Code));
        Assert.Null(BerichtSoorten.Find("WMO319", "3.2")!.HeenSoort);
        Assert.Equal(["WMO315", "WMO317"], BerichtSoorten.Find("WMO319", "3.2")!.AntwoordOp.Select(b => b.Code));
    }

    [Fact]
    public void BerichtCode_means_the_same_number_and_domain_in_every_release()
    {
        Assert.Equal(["2.3", "3.2"], BerichtSoorten.ByBerichtCode("436").Select(b => b.Release.Versie));
        Assert.All(BerichtSoorten.All.SelectMany(b => b.BerichtCodes), code =>
            Assert.Single(BerichtSoorten.ByBerichtCode(code).Select(b => b.Code).Distinct(StringComparer.Ordinal)));
    }
}
