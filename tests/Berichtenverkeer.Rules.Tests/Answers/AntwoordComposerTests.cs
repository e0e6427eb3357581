using System.Text;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Answers;

public sealed class AntwoordComposerTests
{
    private static readonly AntwoordComposer Composer = new(SchemaSet.Embedded);

    public static TheoryData<int, Domein, string> Owed() => Heen.All();

    [Theory]
    [MemberData(nameof(Owed))]
    public void The_retour_on_an_accepted_message_is_its_header_without_codes(int nummer, Domein domein, string release)
    {
        var heen = Heen.Make(nummer, domein, release);
        var antwoord = Compose(heen, Verdict.Accepted);
        var retour = Heen.Read(antwoord.Inhoud);
        Assert.Equal((nummer + 1, domein, release), (antwoord.Soort.Nummer, antwoord.Soort.Domein, antwoord.Soort.Release.Versie));
        Assert.Equal(antwoord.Soort, retour.Soort);
        Assert.Empty(retour.Clienten);
        Assert.False(retour.Header.HasRetourCodes);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void The_header_of_the_heen_is_kept(int nummer, Domein domein, string release)
    {
        var heen = Heen.Make(nummer, domein, release);
        if (release == "3.2")
            (heen.Header.BasisschemaXsdVersie, heen.Header.BerichtXsdVersie) = ("1.1.0", "1.2.0");
        var antwoord = Compose(heen, Verdict.Accepted);
        var header = Heen.Read(antwoord.Inhoud).Header;
        Assert.Equal(antwoord.Soort.BerichtCodes[0], header.BerichtCode);
        Assert.Equal((heen.Header.BerichtVersie, heen.Header.BerichtSubversie), (header.BerichtVersie, header.BerichtSubversie));
        Assert.Equal((Voorbeeld.Aanbieder, Voorbeeld.Gemeente), (header.Afzender, header.Ontvanger));
        Assert.Equal((heen.Header.Identificatie, heen.Header.Dagtekening), (header.Identificatie, header.Dagtekening));
        Assert.Equal((heen.Header.BasisschemaXsdVersie, heen.Header.BerichtXsdVersie), (header.BasisschemaXsdVersie, header.BerichtXsdVersie));
        Assert.Equal((antwoord.Identificatie, Heen.Vandaag), (header.IdentificatieRetour, header.DagtekeningRetour));
        var stated = release == "3.2" ? "1.0.0" : null;
        Assert.Equal((stated, stated), (header.BasisschemaXsdVersieRetour, header.BerichtXsdVersieRetour));
        Assert.Null(header.XsltVersie);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_inside_the_message_gives_0001_on_the_header_and_nothing_else(int nummer, Domein domein, string release)
    {
        var heen = Heen.Make(nummer, domein, release);
        var verdict = Heen.Refused(
            FindingLevel.Bericht, Heen.Breach("TR001", "9001", heen.Client!, RuleScope.Bericht), Heen.Breach("CD001", null, heen.Client!, RuleScope.Bericht));
        var retour = Heen.Read(Compose(heen, verdict).Inhoud);
        Assert.Equal(["0001"], retour.Header.RetourCodes);
        Assert.Empty(retour.Clienten);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_on_the_header_gives_its_codes_there_and_nothing_else(int nummer, Domein domein, string release)
    {
        var heen = Heen.Make(nummer, domein, release);
        var verdict = Heen.Refused(FindingLevel.Berichtoverstijgend, Heen.Breach("TR063", "9063", heen.Header), Heen.Breach("TR056", "9056", heen.Header));
        var retour = Heen.Read(Compose(heen, verdict).Inhoud);
        Assert.Equal(["9056", "9063"], retour.Header.RetourCodes);
        Assert.Empty(retour.Clienten);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_on_the_client_repeats_it_in_full_and_what_is_below_is_not_judged(int nummer, Domein domein, string release)
    {
        var heen = Heen.Make(nummer, domein, release);
        var verdict = Heen.Refused(FindingLevel.Berichtoverstijgend, Heen.Breach("TR071", "9071", heen.Client!));
        var retour = Heen.Read(Compose(heen, verdict).Inhoud);
        Assert.Equal(["0200"], retour.Header.RetourCodes);
        Assert.Equal(["9071"], retour.Client!.RetourCodes);
        var below = Klassen.Of(retour).Where(place => place.Klasse != retour.Header && place.Klasse != retour.Client).ToList();
        Assert.NotEmpty(below);
        Assert.All(below, place => Assert.Equal(["0233"], place.Klasse.RetourCodes));
        Assert.Equal(heen.Client!.Bsn, retour.Client.Bsn);
        Assert.Equal(Klassen.Of(heen).Select(place => place.Path), Klassen.Of(retour).Select(place => place.Path));
    }

    [Fact]
    public void A_breach_on_one_product_leaves_the_others_without_remark()
    {
        var heen = Voorbeeld.Start();
        heen.Client!.StartProducten.Add(Voorbeeld.StartProduct());
        var verdict = Heen.Refused(
            FindingLevel.Berichtoverstijgend,
            Heen.Breach("TR321", "9321", heen.Client.StartProducten[1]),
            Heen.Breach("TR319", "9319", heen.Client.StartProducten[1]));
        var retour = Heen.Read(Compose(heen, verdict).Inhoud);
        Assert.Equal(["0200"], retour.Header.RetourCodes);
        Assert.Equal(["0200"], retour.Client!.RetourCodes);
        Assert.Equal(["0200"], retour.Client.StartProducten[0].RetourCodes);
        Assert.Equal(["9319", "9321"], retour.Client.StartProducten[1].RetourCodes);
    }

    [Fact]
    public void A_breach_on_a_verzoek_leaves_its_products_not_judged()
    {
        var heen = Voorbeeld.VerzoekOmWijziging();
        var verdict = Heen.Refused(FindingLevel.Berichtoverstijgend, Heen.Breach("TR374", "9374", heen.Client!.Verzoek!));
        var verzoek = Heen.Read(Compose(heen, verdict).Inhoud).Client!.Verzoek!;
        Assert.Equal(["9374"], verzoek.RetourCodes);
        Assert.Equal(["0233"], verzoek.OngewijzigdeProducten[0].RetourCodes);
        Assert.Equal(["0233"], verzoek.TeWijzigenProducten[0].RetourCodes);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void The_heen_is_left_as_it_was(int nummer, Domein domein, string release)
    {
        var heen = Heen.Make(nummer, domein, release);
        var before = BerichtWriter.Write(heen, SchemaSet.Embedded);
        var verdict = Heen.Refused(FindingLevel.Berichtoverstijgend, Heen.Breach("TR071", "9071", heen.Client!));
        Compose(heen, verdict);
        Assert.Equal(before, BerichtWriter.Write(heen, SchemaSet.Embedded));
        Assert.All(Klassen.Of(heen), place => Assert.False(place.Klasse.HasRetourCodes));
    }

    [Fact]
    public void The_heen_is_left_as_it_was_when_the_retour_does_not_hold()
    {
        var heen = Voorbeeld.Start();
        var verdict = Heen.Refused(FindingLevel.Berichtoverstijgend, Heen.Breach("TR071", "geen code", heen.Client!));
        var refused = Assert.Throws<AntwoordOngeldigException>(() => Compose(heen, verdict));
        Assert.Equal("JW306", refused.Soort.Code);
        Assert.Contains("/Bericht/Client/RetourCodes/RetourCode", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geen code", refused.Message, StringComparison.Ordinal);
        Assert.All(Klassen.Of(heen), place => Assert.False(place.Klasse.HasRetourCodes));
    }

    [Fact]
    public void A_retour_that_refuses_without_saying_why_does_not_leave()
    {
        var heen = Voorbeeld.Start();
        var verdict = Heen.Refused(FindingLevel.Berichtoverstijgend, Heen.Breach("CD999", null, heen.Client!));
        Assert.Contains("geen enkele retourcode", Assert.Throws<AntwoordOngeldigException>(() => Compose(heen, verdict)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("301")]
    [InlineData("319")]
    [InlineData("325")]
    public void Nothing_is_owed_on_our_own_messages(string nummer)
    {
        foreach (var domein in Enum.GetValues<Domein>())
        {
            var heen = VoorbeeldTests.Make(nummer, domein);
            Assert.Null(Composer.Compose(heen, Verdict.Accepted, Heen.Sha256, Heen.Vandaag, AntwoordModus.Proef));
        }
    }

    [Fact]
    public void An_answer_is_owed_on_these_kinds_only()
    {
        var owed = BerichtSoorten.All.Where(AntwoordComposer.Owes)
            .Select(soort => $"{soort.Code} {soort.Release.Versie} {AntwoordComposer.AntwoordSoortOf(soort)!.Code} {AntwoordComposer.AntwoordSoortOf(soort)!.Release.Versie}")
            .Order(StringComparer.Ordinal);
        string[] expected =
        [
            "JW303 2.3 JW304 2.3", "JW305 2.3 JW306 2.3", "JW305 3.2 JW306 3.2", "JW307 2.3 JW308 2.3", "JW307 3.2 JW308 3.2",
            "JW315 2.3 JW316 2.3", "JW315 3.2 JW316 3.2", "JW317 3.2 JW318 3.2", "JW323 3.2 JW325 3.2",
            "WMO303 2.3 WMO304 2.3", "WMO305 2.3 WMO306 2.3", "WMO305 3.2 WMO306 3.2", "WMO307 2.3 WMO308 2.3", "WMO307 3.2 WMO308 3.2",
            "WMO315 2.3 WMO316 2.3", "WMO315 3.2 WMO316 3.2", "WMO317 3.2 WMO318 3.2", "WMO323 3.2 WMO325 3.2",
        ];
        Assert.Equal(expected, owed);
    }

    [Fact]
    public void The_same_message_always_gives_the_same_bytes()
    {
        var first = Compose(Voorbeeld.Stop(), Verdict.Accepted);
        var second = Compose(Voorbeeld.Stop(), Verdict.Accepted);
        Assert.Equal(first.Inhoud, second.Inhoud);
        Assert.Equal((first.Identificatie, first.Referentienummer), (second.Identificatie, second.Referentienummer));
    }

    [Fact]
    public void A_next_attempt_has_other_names_and_says_them()
    {
        var first = Compose(Voorbeeld.Stop(), Verdict.Accepted);
        var second = Composer.Compose(Voorbeeld.Stop(), Verdict.Accepted, Heen.Sha256, Heen.Vandaag, AntwoordModus.Direct, attempt: 1)!;
        Assert.NotEqual(first.Identificatie, second.Identificatie);
        Assert.NotEqual(first.Referentienummer, second.Referentienummer);
        Assert.Equal(second.Identificatie, Heen.Read(second.Inhoud).Header.IdentificatieRetour);
        Assert.Equal(AntwoordModus.Direct, second.Modus);
    }

    [Fact]
    public void What_leaves_is_utf8_with_crlf_and_without_byte_order_mark()
    {
        var text = Encoding.UTF8.GetString(Compose(Voorbeeld.Start(), Verdict.Accepted).Inhoud);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<ns:Bericht", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retour_larger_than_the_largest_message_is_read_back_too()
    {
        var heen = Voorbeeld.Start();
        for (var i = 0; i < 70_000; i++)
            heen.Client!.StartProducten.Add(Voorbeeld.StartProduct());
        var antwoord = Compose(heen, Heen.Refused(FindingLevel.Berichtoverstijgend, Heen.Breach("TR071", "9071", heen.Client!)));
        Assert.True(antwoord.Inhoud.Length > ReadingLimits.Default.MaxBytes);
    }

    private static SamengesteldAntwoord Compose(Bericht heen, Verdict verdict) =>
        Composer.Compose(heen, verdict, Heen.Sha256, Heen.Vandaag, AntwoordModus.Proef)!;
}
