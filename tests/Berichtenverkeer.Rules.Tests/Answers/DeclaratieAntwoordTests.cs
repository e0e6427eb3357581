using Berichtenverkeer.Answers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Answers;

/// <summary>The 325 on a 323 and the 304 on a 303, row by row of IV087.</summary>
public sealed class DeclaratieAntwoordTests
{
    private static readonly AntwoordComposer Composer = new(SchemaSet.Embedded);

    public static TheoryData<int, Domein> Owed() => DeclaratieHeen.All();

    public static TheoryData<int, Domein, bool> OwedAccepted()
    {
        var data = new TheoryData<int, Domein, bool>();
        foreach (var domein in Enum.GetValues<Domein>())
        {
            foreach (var perRegel in new[] { true, false })
            {
                data.Add(323, domein, perRegel);
                data.Add(303, domein, perRegel);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(OwedAccepted))]
    public void A_declaratie_granted_in_full_gets_both_totals_and_8001(int nummer, Domein domein, bool perRegel)
    {
        var answer = Answer(DeclaratieHeen.Make(nummer, domein), perRegel ? Verdict.AcceptedPerRegel : Verdict.Accepted);
        AssertHeaderCodes(answer, nummer == 323 ? "0200" : "8001");
        AssertDeclaratieCodes(answer, "8001");
        AssertTotals(answer, DeclaratieHeen.Totaal, DeclaratieHeen.Totaal);
        Assert.Empty(answer.Clienten);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void Signalen_refuse_nothing(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var verdict = Verdict.AcceptedPerRegel with { Signalen = [Heen.Breach("TR322", "9322", heen.Clienten[0].Prestaties[0])] };
        var answer = Answer(heen, verdict);
        AssertDeclaratieCodes(answer, "8001");
        Assert.Empty(answer.Clienten);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_inside_the_message_gives_0001_on_the_header_and_nothing_else(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var verdict = Heen.Refused(FindingLevel.Bericht, Heen.Breach("CS002", "0001", heen.Clienten[0], RuleScope.Bericht), Heen.Breach("TR358", "9358", heen.Declaratie!, RuleScope.Bericht));
        var answer = Answer(heen, verdict);
        AssertHeaderCodes(answer, "0001");
        AssertHeaderOnly(answer);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_on_the_header_gives_its_codes_there_and_nothing_else(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var answer = Answer(heen, DeclaratieHeen.Geheel(Heen.Breach("TR378", "S300", heen.Header), Heen.Breach("TR056", "9056", heen.Header), Heen.Breach("TR135", "9056", heen.Header)));
        AssertHeaderCodes(answer, "9056", "S300");
        AssertHeaderOnly(answer);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_on_the_header_goes_before_one_on_the_declaratie(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var answer = Answer(heen, DeclaratieHeen.Geheel(Heen.Breach("TR318", "8214", heen.Declaratie!), Heen.Breach("TR056", "9056", heen.Header)));
        AssertHeaderCodes(answer, "9056");
        AssertHeaderOnly(answer);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_on_the_declaratie_refuses_all_of_it(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var answer = Answer(heen, DeclaratieHeen.Geheel(Heen.Breach("TR318", "8214", heen.Declaratie!)));
        AssertHeaderCodes(answer, nummer == 323 ? "0200" : "8214");
        AssertDeclaratieCodes(answer, "8214");
        AssertTotals(answer, DeclaratieHeen.Totaal, 0);
        Assert.Equal("D", answer.DeclaratieAntwoord!.TotaalToegekendBedrag.DebetCredit);
        Assert.Empty(answer.Clienten);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_on_a_client_returns_all_its_lines_as_not_judged(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var answer = Answer(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR304", "8187", heen.Clienten[1])));
        AssertHeaderCodes(answer, "0200");
        AssertDeclaratieCodes(answer, "0200");
        AssertTotals(answer, DeclaratieHeen.Totaal, 100_000);
        var client = Assert.Single(answer.Clienten);
        Assert.Equal(heen.Clienten[1].Bsn, client.Bsn);
        Assert.Equal(["8187"], client.RetourCodes);
        Assert.Equal(["RN-3", "RN-4"], client.Prestaties.Select(line => line.ReferentieNummer));
        Assert.All(client.Prestaties, line => Assert.Equal(["0233"], line.RetourCodes));
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_on_a_line_below_a_refused_client_does_not_count(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var answer = Answer(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR322", "9322", heen.Clienten[0].Prestaties[0]), Heen.Breach("TR304", "8187", heen.Clienten[0])));
        var client = Assert.Single(answer.Clienten);
        Assert.Equal(["8187"], client.RetourCodes);
        Assert.All(client.Prestaties, line => Assert.Equal(["0233"], line.RetourCodes));
        AssertTotals(answer, DeclaratieHeen.Totaal, 20_000);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_breach_on_a_line_returns_that_line_only(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var line = heen.Clienten[0].Prestaties[1];
        var answer = Answer(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR322", "9322", line), Heen.Breach("TR307", "9307", line), Heen.Breach("TR387", "9307", line)));
        AssertHeaderCodes(answer, "0200");
        AssertDeclaratieCodes(answer, "0200");
        AssertTotals(answer, DeclaratieHeen.Totaal, 80_000);
        var client = Assert.Single(answer.Clienten);
        Assert.Equal(["0200"], client.RetourCodes);
        var returned = Assert.Single(client.Prestaties);
        Assert.Equal("RN-2", returned.ReferentieNummer);
        Assert.Equal(["9307", "9322"], returned.RetourCodes);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_refused_credit_leaves_more_granted_than_was_asked(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var answer = Answer(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR323", "8017", heen.Clienten[1].Prestaties[1])));
        AssertTotals(answer, DeclaratieHeen.Totaal, 130_000);
        Assert.Equal(("RN-4", "RN-0"), (answer.Clienten[0].Prestaties[0].ReferentieNummer, answer.Clienten[0].Prestaties[0].VorigReferentieNummer));
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void Credits_alone_grant_an_amount_with_C(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var debits = heen.Clienten.SelectMany(client => client.Prestaties).Where(line => !line.IngediendBedrag.IsCredit);
        var answer = Answer(heen, DeclaratieHeen.PerRegel([.. debits.Select(line => Heen.Breach("TR322", "9322", line))]));
        AssertTotals(answer, DeclaratieHeen.Totaal, -10_000);
        Assert.Equal(("C", 10_000L), (answer.DeclaratieAntwoord!.TotaalToegekendBedrag.DebetCredit, answer.DeclaratieAntwoord.TotaalToegekendBedrag.Bedrag));
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void Every_line_refused_is_still_an_answer_by_line(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var lines = heen.Clienten.SelectMany(client => client.Prestaties).ToList();
        var answer = Answer(heen, DeclaratieHeen.PerRegel([.. lines.Select(line => Heen.Breach("TR322", "9322", line))]));
        AssertDeclaratieCodes(answer, "0200");
        AssertTotals(answer, DeclaratieHeen.Totaal, 0);
        Assert.Equal("D", answer.DeclaratieAntwoord!.TotaalToegekendBedrag.DebetCredit);
        Assert.Equal(lines.Count, answer.Clienten.Sum(client => client.Prestaties.Count));
    }

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void A_325_is_a_message_of_the_gemeente(Domein domein)
    {
        var heen = DeclaratieHeen.Make(323, domein);
        (heen.Header.BasisschemaXsdVersie, heen.Header.BerichtXsdVersie) = ("1.1.0", "1.2.0");
        var composed = Compose(heen, Verdict.AcceptedPerRegel);
        var header = Heen.Read(composed.Inhoud).Header;
        Assert.Equal((325, domein, "3.2"), (composed.Soort.Nummer, composed.Soort.Domein, composed.Soort.Release.Versie));
        Assert.Equal(domein == Domein.Jw ? "491" : "485", header.BerichtCode);
        Assert.Equal((3L, 2L), (header.BerichtVersie, header.BerichtSubversie));
        Assert.Equal((Voorbeeld.Gemeente, Voorbeeld.Aanbieder), (header.Afzender, header.Ontvanger));
        Assert.Equal((composed.Identificatie, Heen.Vandaag), (header.Identificatie, header.Dagtekening));
        Assert.Equal(("1.0.0", "1.0.0"), (header.BasisschemaXsdVersie, header.BerichtXsdVersie));
        Assert.Equal((heen.Header.Identificatie, heen.Header.Dagtekening), (header.DeclaratieIdentificatie, header.DeclaratieDagtekening));
        Assert.Equal(("1.1.0", "1.2.0"), (header.BasisschemaXsdVersieRetour, header.BerichtXsdVersieRetour));
        Assert.Null(header.XsltVersie);
    }

    [Theory]
    [InlineData(Domein.Jw, "432", "433")]
    [InlineData(Domein.Jw, "450", "451")]
    [InlineData(Domein.Wmo, "416", "417")]
    [InlineData(Domein.Wmo, "448", "449")]
    public void A_304_keeps_the_header_of_the_303(Domein domein, string asked, string answered)
    {
        var heen = DeclaratieHeen.Make(303, domein);
        heen.Header.BerichtCode = asked;
        var composed = Compose(heen, Verdict.AcceptedPerRegel);
        var answer = Heen.Read(composed.Inhoud);
        var (header, antwoord) = (answer.Header, answer.DeclaratieAntwoord!);
        Assert.Equal((304, domein, "2.3"), (composed.Soort.Nummer, composed.Soort.Domein, composed.Soort.Release.Versie));
        Assert.Equal((answered, 2L, 3L), (header.BerichtCode, header.BerichtVersie, header.BerichtSubversie));
        Assert.Equal((Voorbeeld.Gemeente, "98000009", Voorbeeld.Aanbieder), (header.Gemeente, header.Servicebureau, header.Aanbieder));
        Assert.Equal((composed.Identificatie, Heen.Vandaag), (header.GemeenteReferentieNummer, header.RetourDagtekening));
        Assert.Equal(("F2026002", new DateOnly(2026, 3, 10)), (antwoord.DeclaratieNummer, antwoord.FactuurDagtekening));
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28)), (antwoord.PeriodeBegindatum, antwoord.PeriodeEinddatum));
        Assert.Equal(("NL000000000B01", "EUR", "01"), (antwoord.BtwIDNummer, antwoord.ValutaCode, antwoord.BetalingAanID));
        Assert.Null(header.XsltVersie);
    }

    [Fact]
    public void A_304_returns_client_and_line_in_full_and_grants_nothing_of_them()
    {
        var heen = DeclaratieHeen.Make(303, Domein.Jw);
        var answer = Answer(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR322", "9322", heen.Clienten[0].Prestaties[0]), Heen.Breach("TR304", "8187", heen.Clienten[1])));
        Assert.Equal(3, answer.Clienten.Sum(client => client.Prestaties.Count));
        foreach (var client in answer.Clienten)
        {
            var asked = heen.Clienten.Single(other => other.Bsn == client.Bsn);
            Assert.Equal((asked.Geboortedatum, asked.Geslacht, asked.Naam!.Geslachtsnaam, asked.Naam.Voorletters), (client.Geboortedatum, client.Geslacht, client.Naam!.Geslachtsnaam, client.Naam.Voorletters));
            Assert.Equal(asked.Commentaar, client.Commentaar);
            Assert.All(client.Prestaties, line =>
            {
                Assert.Equal((0L, "D"), (line.GemeenteBerekendBedrag!.Bedrag, line.GemeenteBerekendBedrag.DebetCredit));
                Assert.Equal((0L, "D"), (line.ToegekendBedrag!.Bedrag, line.ToegekendBedrag.DebetCredit));
                Assert.Equal((5001L, 10_000L, "1", "Februari"), (line.BeschikkingNummer, line.Verrekenpercentage, line.BtwVrijstellingIndicatie, line.Commentaar));
            });
        }
    }

    [Fact]
    public void A_304_keeps_that_a_day_of_birth_is_not_known()
    {
        var heen = DeclaratieHeen.Make(303, Domein.Jw);
        heen.Clienten[0].DatumGebruik = "1";
        var answer = Answer(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR304", "8187", heen.Clienten[0])));
        Assert.Equal("1", Assert.Single(answer.Clienten).DatumGebruik);
    }

    [Fact]
    public void A_303_gets_the_codes_of_its_own_list()
    {
        var rule = new RuleInfo { Code = "TR338", Retourcode = "9338", Retourcode303 = "0551", Scope = RuleScope.Dossier, Berichten = [323], Eis = "-", Bevinding = "-" };
        foreach (var (nummer, code) in new[] { (303, "0551"), (323, "9338") })
        {
            var heen = DeclaratieHeen.Make(nummer, Domein.Jw);
            var answer = Answer(heen, DeclaratieHeen.PerRegel(new RuleFinding(rule, heen.Clienten[0].Prestaties[0], "", null)));
            Assert.Equal([code], answer.Clienten[0].Prestaties[0].RetourCodes);
        }
    }

    [Fact]
    public void What_a_303_asks_is_said_as_it_was_asked_whatever_it_breaks()
    {
        var heen = DeclaratieHeen.Make(303, Domein.Jw);
        heen.Declaratie!.TotaalIngediendBedrag = new() { Bedrag = 0, DebetCredit = "C" };
        var answer = Answer(heen, Heen.Refused(FindingLevel.Bericht, Heen.Breach("CS325", "0001", heen.Declaratie, RuleScope.Bericht)));
        Assert.Equal("C", answer.DeclaratieAntwoord!.TotaalIngediendBedrag.DebetCredit);
        Assert.Equal(["0001"], answer.Header.RetourCodes);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void The_heen_is_left_as_it_was(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var before = BerichtWriter.Write(heen, SchemaSet.Embedded);
        Compose(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR322", "9322", heen.Clienten[0].Prestaties[0]), Heen.Breach("TR304", "8187", heen.Clienten[1])));
        Assert.Equal(before, BerichtWriter.Write(heen, SchemaSet.Embedded));
        AssertUntouched(heen);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void The_heen_is_left_as_it_was_when_the_answer_does_not_hold(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        var refused = Assert.Throws<AntwoordOngeldigException>(() => Compose(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR322", "geen code", heen.Clienten[0].Prestaties[0]))));
        Assert.Equal(nummer == 323 ? 325 : 304, refused.Soort.Nummer);
        Assert.Contains("/Prestaties/Prestatie[1]/RetourCodes/RetourCode", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geen code", refused.Message, StringComparison.Ordinal);
        AssertUntouched(heen);
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void What_is_refused_without_a_code_does_not_leave(int nummer, Domein domein)
    {
        var heen = DeclaratieHeen.Make(nummer, domein);
        Verdict[] without =
        [
            DeclaratieHeen.Geheel(Heen.Breach("TR999", null, heen.Header)),
            DeclaratieHeen.Geheel(Heen.Breach("TR999", null, heen.Declaratie!)),
            DeclaratieHeen.Geheel(Heen.Breach("TR322", "9322", heen.Clienten[0].Prestaties[0])),
            DeclaratieHeen.PerRegel(Heen.Breach("TR999", null, heen.Clienten[0])),
            DeclaratieHeen.PerRegel(Heen.Breach("TR999", null, heen.Clienten[0].Prestaties[0]), Heen.Breach("TR322", "9322", heen.Clienten[0].Prestaties[1])),
        ];
        foreach (var verdict in without)
            Assert.Contains("geen enkele retourcode", Assert.Throws<AntwoordOngeldigException>(() => Compose(heen, verdict)).Message, StringComparison.Ordinal);
        AssertUntouched(heen);
    }

    [Fact]
    public void A_code_beside_a_rule_without_one_is_enough()
    {
        var heen = DeclaratieHeen.Make(323, Domein.Jw);
        var line = heen.Clienten[0].Prestaties[0];
        var answer = Answer(heen, DeclaratieHeen.PerRegel(Heen.Breach("TR999", null, line), Heen.Breach("TR322", "9322", line)));
        Assert.Equal(["9322"], answer.Clienten[0].Prestaties[0].RetourCodes);
    }

    [Fact]
    public void A_303_with_a_code_of_no_kind_cannot_be_answered()
    {
        var heen = DeclaratieHeen.Make(303, Domein.Jw);
        heen.Header.BerichtCode = "490";
        Assert.Throws<ArgumentException>(() => Compose(heen, Verdict.AcceptedPerRegel));
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void The_same_declaratie_always_gives_the_same_bytes(int nummer, Domein domein)
    {
        var (first, second) = (DeclaratieHeen.Make(nummer, domein), DeclaratieHeen.Make(nummer, domein));
        var a = Compose(first, DeclaratieHeen.PerRegel(Heen.Breach("TR304", "8187", first.Clienten[0]), Heen.Breach("TR322", "9322", first.Clienten[1].Prestaties[0])));
        var b = Compose(second, DeclaratieHeen.PerRegel(Heen.Breach("TR322", "9322", second.Clienten[1].Prestaties[0]), Heen.Breach("TR304", "8187", second.Clienten[0])));
        Assert.Equal(a.Inhoud, b.Inhoud);
        Assert.Equal((a.Identificatie, a.Referentienummer), (b.Identificatie, b.Referentienummer));
    }

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_next_attempt_has_other_names_and_says_them(int nummer, Domein domein)
    {
        var first = Compose(DeclaratieHeen.Make(nummer, domein), Verdict.AcceptedPerRegel);
        var second = Composer.Compose(DeclaratieHeen.Make(nummer, domein), Verdict.AcceptedPerRegel, Heen.Sha256, Heen.Vandaag, AntwoordModus.NaVrijgave, attempt: 1)!;
        Assert.NotEqual(first.Identificatie, second.Identificatie);
        Assert.NotEqual(first.Referentienummer, second.Referentienummer);
        var header = Heen.Read(second.Inhoud).Header;
        Assert.Equal(second.Identificatie, header.Identificatie ?? header.GemeenteReferentieNummer);
        Assert.Equal(AntwoordModus.NaVrijgave, second.Modus);
    }

    internal static Bericht Answer(Bericht heen, Verdict verdict) => Heen.Read(Compose(heen, verdict).Inhoud);

    internal static SamengesteldAntwoord Compose(Bericht heen, Verdict verdict) => Composer.Compose(heen, verdict, Heen.Sha256, Heen.Vandaag, AntwoordModus.Proef)!;

    internal static void AssertUntouched(Bericht heen)
    {
        Assert.All(Klassen.Of(heen), place => Assert.False(place.Klasse.HasRetourCodes));
        Assert.All(heen.Clienten.SelectMany(client => client.Prestaties), line => Assert.True(line.GemeenteBerekendBedrag is null && line.ToegekendBedrag is null));
    }

    private static void AssertHeaderCodes(Bericht answer, params string[] codes) => Assert.Equal(codes, answer.Header.RetourCodes);

    /// <summary>In a 304 the codes of the declaratie stand in the Header.</summary>
    private static void AssertDeclaratieCodes(Bericht answer, params string[] codes) =>
        Assert.Equal(codes, answer.Soort.Nummer == 325 ? answer.DeclaratieAntwoord!.RetourCodes : answer.Header.RetourCodes);

    private static void AssertTotals(Bericht answer, long ingediend, long toegekend)
    {
        Assert.Equal(ingediend, answer.DeclaratieAntwoord!.TotaalIngediendBedrag.Getekend);
        Assert.Equal(toegekend, answer.DeclaratieAntwoord.TotaalToegekendBedrag.Getekend);
    }

    /// <summary>A 304 always says its totals: nothing is granted.</summary>
    private static void AssertHeaderOnly(Bericht answer)
    {
        Assert.Empty(answer.Clienten);
        if (answer.Soort.Nummer == 325)
            Assert.Null(answer.DeclaratieAntwoord);
        else
            AssertTotals(answer, DeclaratieHeen.Totaal, 0);
    }
}
