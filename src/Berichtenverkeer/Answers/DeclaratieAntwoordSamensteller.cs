using Berichtenverkeer.Model;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Answers;

/// <summary>
/// Fills the answer on a declaratie: the 325 on a 323, and the 304 of release 2.3 on a 303 (IV087, OP303, OP304).
/// </summary>
/// <remarks>
/// A 325 is a message of its own: the gemeente is its Afzender, with an Identificatie and Dagtekening of its own. A 304 keeps
/// what a 303 has in its Header, and its GemeenteReferentieNummer is what we call it. Our own readings for a 304, of which
/// no filling instructions are known: it follows IV087 as a 325 does, with the codes of the declaratie in the Header (there
/// is no other place for them, so 8001 stands there alone when all is granted), and a refused line says 0 (D) as
/// GemeenteBerekendBedrag and as ToegekendBedrag, a line that is not judged too.
/// </remarks>
internal static class DeclaratieAntwoordSamensteller
{
    /// <summary>The answer, with the very lines of the heen in it: codes and amounts stand on those until <see cref="Restore"/>.</summary>
    /// <param name="soort">The 325 or 304.</param>
    /// <param name="heen">The 323 or 303.</param>
    /// <param name="reach">What is refused.</param>
    /// <param name="identificatie">Our own name for it.</param>
    /// <param name="dagtekening">Our own date.</param>
    public static Bericht Fill(BerichtSoort soort, Bericht heen, DeclaratieReach reach, string identificatie, DateOnly dagtekening)
    {
        var antwoord = new Bericht(soort);
        var header = antwoord.Header;
        header.BerichtVersie = heen.Header.BerichtVersie;
        header.BerichtSubversie = heen.Header.BerichtSubversie;
        if (soort.HasAfzender)
            Fill325(antwoord, heen, reach, identificatie, dagtekening);
        else
            Fill304(antwoord, heen, reach, identificatie, dagtekening);
        foreach (var client in reach.Clienten)
            antwoord.Clienten.Add(Returned(client, withAmounts: !soort.HasAfzender));
        return antwoord;
    }

    /// <summary>Leaves the lines of the heen as they were.</summary>
    public static void Restore(Bericht antwoord)
    {
        foreach (var client in antwoord.Clienten)
        {
            foreach (var line in client.Prestaties)
            {
                line.RetourCodes.Clear();
                line.GemeenteBerekendBedrag = null;
                line.ToegekendBedrag = null;
            }
        }
    }

    private static void Fill325(Bericht antwoord, Bericht heen, DeclaratieReach reach, string identificatie, DateOnly dagtekening)
    {
        var header = antwoord.Header;
        header.BerichtCode = antwoord.Soort.BerichtCodes[0];
        header.Afzender = heen.Gemeente;
        header.Ontvanger = heen.Aanbieder;
        header.Identificatie = identificatie;
        header.Dagtekening = dagtekening;
        header.BasisschemaXsdVersie = AntwoordComposer.EigenXsdVersie;
        header.BerichtXsdVersie = AntwoordComposer.EigenXsdVersie;
        header.DeclaratieIdentificatie = heen.Header.Identificatie;
        header.DeclaratieDagtekening = heen.Header.Dagtekening;
        header.BasisschemaXsdVersieRetour = heen.Header.BasisschemaXsdVersie;
        header.BerichtXsdVersieRetour = heen.Header.BerichtXsdVersie;
        header.RetourCodes.AddRange(reach.Header);
        if (reach.Declaratie is not { } codes)
            return;
        antwoord.DeclaratieAntwoord = Totals(antwoord, heen.Declaratie!, reach);
        antwoord.DeclaratieAntwoord.RetourCodes.AddRange(codes);
    }

    private static void Fill304(Bericht antwoord, Bericht heen, DeclaratieReach reach, string identificatie, DateOnly dagtekening)
    {
        var header = antwoord.Header;
        header.BerichtCode = CodeOf304(antwoord.Soort, heen);
        header.Gemeente = heen.Header.Gemeente;
        header.Servicebureau = heen.Header.Servicebureau;
        header.Aanbieder = heen.Header.Aanbieder;
        header.GemeenteReferentieNummer = identificatie;
        header.RetourDagtekening = dagtekening;
        header.RetourCodes.AddRange(reach.Declaratie ?? reach.Header);
        var declaratie = heen.Declaratie!;
        var totals = Totals(antwoord, declaratie, reach);
        totals.PeriodeBegindatum = declaratie.PeriodeBegindatum;
        totals.PeriodeEinddatum = declaratie.PeriodeEinddatum;
        totals.FactuurDagtekening = declaratie.DeclaratieDagtekening;
        totals.BtwIDNummer = declaratie.BtwIDNummer;
        totals.ValutaCode = declaratie.ValutaCode;
        totals.BetalingAanID = declaratie.BetalingAanID;
        antwoord.DeclaratieAntwoord = totals;
    }

    /// <summary>A 303 has two codes, for a declaratie and for a factuur; the 304 has its own two in the same order.</summary>
    private static string CodeOf304(BerichtSoort soort, Bericht heen)
    {
        for (var i = 0; i < heen.Soort.BerichtCodes.Count; i++)
        {
            if (string.Equals(heen.Soort.BerichtCodes[i], heen.Header.BerichtCode, StringComparison.Ordinal))
                return soort.BerichtCodes[i];
        }

        throw new ArgumentException("Not a BerichtCode of this message.", nameof(heen));
    }

    private static DeclaratieAntwoord Totals(Bericht antwoord, Declaratie declaratie, DeclaratieReach reach) => new(antwoord.Clienten)
    {
        DeclaratieNummer = declaratie.DeclaratieNummer,
        TotaalIngediendBedrag = declaratie.TotaalIngediendBedrag,
        TotaalToegekendBedrag = BedragMetDC.Of(reach.Toegekend),
    };

    /// <summary>The client with its refused lines only; in a 325 no more than the Bsn of it is written.</summary>
    private static Client Returned(ClientReach returned, bool withAmounts)
    {
        var heen = returned.Client;
        var client = new Client
        {
            Bsn = heen.Bsn,
            Geboortedatum = heen.Geboortedatum,
            DatumGebruik = heen.DatumGebruik,
            Geslacht = heen.Geslacht,
            Naam = heen.Naam,
            Commentaar = heen.Commentaar,
        };
        client.RetourCodes.AddRange(returned.Codes);
        foreach (var (line, codes) in returned.Prestaties)
        {
            line.RetourCodes.AddRange(codes);
            if (withAmounts)
            {
                line.GemeenteBerekendBedrag = BedragMetDC.Of(0);
                line.ToegekendBedrag = BedragMetDC.Of(0);
            }

            client.Prestaties.Add(line);
        }

        return client;
    }
}
