using Berichtenverkeer.Model;
using Spectre.Console;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The Dutch summary block of a report.</summary>
internal static class ReportText
{
    public static void Write(Screen screen, RunReport report)
    {
        var width = DutchFormat.Number(report.Aangeboden).Length;
        screen.Data($"  {"aangeboden",-16}{DutchFormat.Number(report.Aangeboden).PadLeft(width)}");
        var sign = '=';
        foreach (var uitkomst in UitkomstNames.All)
        {
            screen.Data($"{sign} {DutchNames.Of(uitkomst),-16}{DutchFormat.Number(report[uitkomst]).PadLeft(width)}", report[uitkomst] == 0 ? Style.Plain : StyleOf(uitkomst));
            sign = '+';
        }

        if (report.Waiting > 0)
            screen.Data($"+ {"nog te doen",-16}{DutchFormat.Number(report.Waiting).PadLeft(width)}");
        if (report.PerBericht.Count > 0)
        {
            screen.Data("");
            screen.Table(
                ["bericht", .. UitkomstNames.All.Select(uitkomst => ">" + DutchNames.Of(uitkomst))],
                report.PerBericht.GroupBy(row => row.Bericht, StringComparer.Ordinal).Select(group => new[] { group.Key }.Concat(
                    UitkomstNames.All.Select(uitkomst => Cell(group.Where(row => row.Uitkomst == uitkomst).Sum(row => row.Aantal)))).ToArray()));
        }

        if (report.PerReden.Count > 0)
        {
            screen.Data("");
            screen.Table(["niet beoordeeld", "reden", ">aantal"], report.PerReden.Select(row => new[] { DutchNames.Of(row.Uitkomst), DutchNames.Words(row.Reden), DutchFormat.Number(row.Aantal) }));
        }

        if (report.TopCodes.Count > 0)
        {
            screen.Data("");
            screen.Table(["code", ">aantal", "meest gevonden"], report.TopCodes.Select(row => new[] { row.Code, DutchFormat.Number(row.Aantal), DutchNames.OfCode(row.Code) ?? row.Tekst }));
        }
    }

    private static string Cell(long count) => count == 0 ? "-" : DutchFormat.Number(count);

    internal static Style StyleOf(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Geaccepteerd => new Style(Color.Green),
        Uitkomst.Afgekeurd or Uitkomst.DeelsAfgewezen => new Style(Color.Red),
        Uitkomst.Quarantaine => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
