using System.Security.Cryptography;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Answers;

/// <summary>Messages on which a retour is owed, in both domeinen and both releases, and verdicts on them.</summary>
internal static class Heen
{
    public static readonly byte[] Sha256 = SHA256.HashData("heen"u8);

    public static readonly DateOnly Vandaag = new(2026, 3, 18);

    public static TheoryData<int, Domein, string> All()
    {
        var data = new TheoryData<int, Domein, string>();
        foreach (var domein in Enum.GetValues<Domein>())
        {
            foreach (var nummer in new[] { 305, 307, 315, 317 })
                data.Add(nummer, domein, "3.2");
            foreach (var nummer in new[] { 305, 307, 315 })
                data.Add(nummer, domein, "2.3");
        }

        return data;
    }

    public static Bericht Make(int nummer, Domein domein, string release)
    {
        var bericht = nummer switch
        {
            305 => Voorbeeld.Start(domein),
            307 => Voorbeeld.Stop(domein),
            315 => Voorbeeld.VerzoekOmToewijzing(domein),
            _ => Voorbeeld.VerzoekOmWijziging(domein),
        };
        return release == "2.3" ? Earlier(bericht) : bericht;
    }

    public static RuleFinding Breach(string code, string? retourcode, Klasse klasse, RuleScope scope = RuleScope.Dossier) =>
        new(new RuleInfo { Code = code, Retourcode = retourcode, Scope = scope, Berichten = [305], Eis = "-", Bevinding = "-" }, klasse, "", null);

    public static Verdict Refused(FindingLevel level, params RuleFinding[] breaches) => new() { Level = level, Breaches = breaches };

    public static Bericht Read(byte[] bytes)
    {
        var result = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(bytes);
        Assert.Empty(result.Findings.Select(finding => $"{finding.Path} {finding.Tekst}"));
        return result.Bericht!;
    }

    private static Bericht Earlier(Bericht now)
    {
        var release = Releases.All.Single(r => r.Domein == now.Soort.Domein && r.Versie == "2.3");
        var soort = release.Find(now.Soort.Nummer)!;
        var bericht = new Bericht(soort);
        bericht.Header.BerichtCode = soort.BerichtCodes[0];
        bericht.Header.BerichtVersie = soort.BerichtVersie;
        bericht.Header.BerichtSubversie = soort.BerichtSubversie;
        bericht.Header.Afzender = now.Header.Afzender;
        bericht.Header.Ontvanger = now.Header.Ontvanger;
        bericht.Header.Identificatie = now.Header.Identificatie;
        bericht.Header.Dagtekening = now.Header.Dagtekening;
        var client = now.Client!;
        client.StatusAanlevering = soort.Nummer == 315 ? null : "1";
        foreach (var product in client.AangevraagdeProducten)
            product.Raamcontract = null;
        bericht.Clienten.Add(client);
        return bericht;
    }
}
