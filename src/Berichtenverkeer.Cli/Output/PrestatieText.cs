using System.Globalization;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>A prestatie explained in sentences that can be read aloud.</summary>
internal static class PrestatieText
{
    public static void Write(Screen screen, IReadOnlyList<PrestatieDetail> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0)
                screen.Data("");
            screen.Data(Head(found[i]));
            foreach (var line in Lines(found[i]))
                screen.Data("  " + line);
        }
    }

    /// <summary>The explanation, one or more sentences a line.</summary>
    public static IEnumerable<string> Lines(PrestatieDetail prestatie) =>
        new[] { Ingediend(prestatie), Geleverd(prestatie), Uitkomst(prestatie) }
            .Concat(Waarom(prestatie))
            .Concat(Toewijzing(prestatie))
            .Concat(Andere(prestatie))
            .Concat(Antwoord(prestatie));

    private static string Head(PrestatieDetail prestatie)
    {
        var gemeente = Standard.Gemeenten.Find(prestatie.Gemeente)?.Naam is { } naam ? $"{prestatie.Gemeente} {naam}" : prestatie.Gemeente;
        return $"{(prestatie.IsCredit ? "Credit" : "Prestatie")} {prestatie.ReferentieNummer} van aanbieder {prestatie.Aanbieder} aan gemeente {gemeente} ({(prestatie.Domein == "jw" ? "Jeugdwet" : "Wmo")})";
    }

    private static string Ingediend(PrestatieDetail prestatie) =>
        $"Ingediend met {prestatie.Bericht} {prestatie.Identificatie} van {DutchFormat.Date(prestatie.Dagtekening)} (berichtnummer {prestatie.BerichtId}), declaratie {prestatie.DeclaratieNummer}.";

    private static string Geleverd(PrestatieDetail prestatie)
    {
        var volume = VolumeText.Of(new(prestatie.GeleverdVolume, prestatie.Eenheid));
        var tarief = prestatie.ProductTarief is { } eurocent && prestatie.Eenheid != Rekenvolume.Euro
            ? $", tegen € {DutchFormat.Euro(eurocent)} per {VolumeText.EenheidNaam(prestatie.Eenheid)}"
            : "";
        var bedrag = prestatie.IsCredit ? $"€ {DutchFormat.Euro(prestatie.Bedrag)} terug" : $"€ {DutchFormat.Euro(prestatie.Bedrag)}";
        return $"Gedeclareerd: {volume} van product {prestatie.ProductCode} over {DutchFormat.Date(prestatie.Begindatum)} tot en met {DutchFormat.Date(prestatie.Einddatum)}{tarief}; samen {bedrag}.";
    }

    private static string Uitkomst(PrestatieDetail prestatie)
    {
        if (prestatie.Uitkomst == "afgekeurd")
            return "De declaratie is als geheel afgekeurd: zij geldt als niet verzonden, en het nummer mag opnieuw worden gebruikt.";
        return (prestatie.Oordeel, prestatie.IsToegekend) switch
        {
            (null, true) => "Zij staat als toegekend. Dit is ouder verkeer: wij hebben haar niet zelf beoordeeld.",
            (null, false) => "Zij staat als afgewezen. Dit is ouder verkeer: wij hebben haar niet zelf beoordeeld.",
            ("toegekend", true) => "Zij is toegekend.",
            ("toegekend", false) => "Wij kenden haar toe, maar het antwoord wijst haar af. Het antwoord geldt.",
            (_, true) => "Wij wezen haar af, maar het antwoord kent haar toe. Het antwoord geldt.",
            ("niet_beoordeeld", false) => "Zij is afgewezen zonder dat naar haar inhoud is gekeken.",
            (_, false) => "Zij is afgewezen.",
        };
    }

    private static IEnumerable<string> Waarom(PrestatieDetail prestatie) =>
        prestatie.Regels.Concat(prestatie.BerichtRegels).Select(regel =>
        {
            var retourcode = RegelZin.RetourcodeOf(regel, prestatie.Bericht, prestatie.Release);
            return $"Waarom: {RegelZin.OfRegel(regel)} (regel {regel}{(retourcode is null ? "" : $", retourcode {retourcode}")})";
        });

    private static IEnumerable<string> Toewijzing(PrestatieDetail prestatie)
    {
        if (prestatie.Toewijzingsdatum is null)
        {
            if (prestatie.ToewijzingNummer is { } nummer)
                yield return $"Gedeclareerd op toewijzing {nummer}{(prestatie.Oordeel is null ? "" : "; daaraan is zij niet getoetst")}.";
            else if (prestatie.ToewijzingSleutel is null)
                yield return "Er paste geen toewijzing bij deze prestatie.";
            yield break;
        }

        yield return $"Getoetst aan toewijzing {prestatie.ToewijzingSleutel} in de versie van {DutchFormat.Date(prestatie.Toewijzingsdatum.Value)} om {prestatie.Toewijzingstijd?.ToString("HH:mm", CultureInfo.InvariantCulture)}{Omvang(prestatie)}.";
        if (!prestatie.IsCredit)
        {
            foreach (var line in Volume(prestatie).Concat(Budget(prestatie)))
                yield return line;
        }

        if (prestatie.AfgesprokenTarief is { } tarief)
            yield return $"Het afgesproken tarief is € {DutchFormat.Euro(tarief)}.";
    }

    private static string Omvang(PrestatieDetail prestatie)
    {
        if (prestatie.Ingangsdatum is not { } ingangsdatum)
            return "";
        var periode = $"{DutchFormat.Date(ingangsdatum)} {(prestatie.ToewijzingEinddatum is { } einde ? $"tot en met {DutchFormat.Date(einde)}" : "zonder einddatum")}";
        return prestatie.ToewijzingVolume is { } volume
            ? $": {VolumeText.Of(new(volume, prestatie.ToewijzingEenheid!))} {VolumeText.FrequentieNaam(prestatie.Frequentie)}, {periode}"
            : $": {periode}";
    }

    private static IEnumerable<string> Volume(PrestatieDetail prestatie)
    {
        string Words(long volume) => VolumeText.Of(new(volume, prestatie.RekenEenheid));

        if (prestatie.PlafondPeriode is { } periode)
            yield return $"Over deze periode mag ten hoogste {Words(periode)} worden gedeclareerd.";
        if (prestatie is { PlafondTotaal: { } totaal, GebruiktVolume: { } used, RestVolume: { } rest })
            yield return $"Over de hele toewijzing mag ten hoogste {Words(totaal)}. Daarvan was {Words(used)} al toegekend; {Rest(rest, Words)}.";
        else if (prestatie.GebruiktVolume is { } alone)
            yield return $"Op de toewijzing was {Words(alone)} al toegekend; voor het totaal geeft de standaard geen maximum.";
    }

    private static IEnumerable<string> Budget(PrestatieDetail prestatie)
    {
        static string Words(long eurocent) => $"€ {DutchFormat.Euro(eurocent)}";

        if (prestatie is { Budget: { } budget, GebruiktBedrag: { } used, RestBudget: { } rest })
            yield return $"Het budget is {Words(budget)}. Daarvan was {Words(used)} al toegekend; {Rest(rest, Words)}.";
    }

    private static string Rest(long rest, Func<long, string> words) => rest < 0
        ? $"dat is {words(-rest)} te veel"
        : $"er blijft {words(rest)} over";

    private static IEnumerable<string> Andere(PrestatieDetail prestatie)
    {
        if (prestatie is { AndereReferentie: { } other, AndereBerichtId: { } berichtId, AndereDagtekening: { } dag })
        {
            yield return prestatie.IsCredit
                ? $"Deze credit neemt prestatie {other} terug, ingediend op {DutchFormat.Date(dag)} (berichtnummer {berichtId})."
                : $"Zij is teruggenomen met credit {other}, ingediend op {DutchFormat.Date(dag)} (berichtnummer {berichtId}).";
        }
        else if (prestatie.IsCredit)
        {
            yield return $"Deze credit noemt prestatie {prestatie.VorigReferentieNummer}; die is hier niet bekend.";
        }
    }

    private static IEnumerable<string> Antwoord(PrestatieDetail prestatie)
    {
        if (prestatie is not { Antwoord: { } antwoord, AntwoordDagtekening: { } dag })
            yield break;
        var which = $"{antwoord} {prestatie.AntwoordIdentificatie} van {DutchFormat.Date(dag)}";
        if (prestatie.AntwoordToestand is { } state)
        {
            yield return state switch
            {
                "verstuurd" => $"Ons antwoord {which} is weggeschreven.",
                "vrijgegeven" => $"Ons antwoord {which} is vrijgegeven en wordt nog weggeschreven.",
                "samengesteld" when prestatie.AntwoordModus == "proef" => $"Ons antwoord {which} is samengesteld, op proef: het gaat de deur niet uit.",
                "samengesteld" => $"Ons antwoord {which} is samengesteld en wacht op vrijgave.",
                _ => $"Ons antwoord {which} is {state}.",
            };
            yield break;
        }

        yield return prestatie.AntwoordCodes.Length == 0
            ? $"In het antwoord {which} (berichtnummer {prestatie.AntwoordBerichtId}) is op deze prestatie niets aan te merken."
            : $"In het antwoord {which} (berichtnummer {prestatie.AntwoordBerichtId}) staat: {string.Join(' ', prestatie.AntwoordCodes.Select(RegelZin.OfRetourcode))}";
    }
}
