using System.CommandLine;
using System.Globalization;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Pages;

namespace Berichtenverkeer.Cli.Commands;

/// <summary>The filters of the monitor on the command line: the same as on its page, under the same names.</summary>
internal static class MonitorOptions
{
    private static readonly Option<string> Van = SharedOptions.Value("--van", "datum", "Eerste dagtekening. Standaard twaalf maanden terug vanaf het laatste verzoek.");
    private static readonly Option<string> Tot = SharedOptions.Value("--tot", "datum", "Laatste dagtekening. Standaard die van het laatste verzoek.");

    private static readonly Option<string>[] Others =
    [
        SharedOptions.Value("--domein", "wet", "jw of wmo."),
        SharedOptions.Value("--gemeente", "code", "Alleen van deze gemeente, zoals 0037."),
        SharedOptions.Value("--aanbieder", "agb", "Alleen van deze aanbieder."),
        SharedOptions.Value("--categorie", "code", "Alleen deze productcategorie."),
        SharedOptions.Value("--product", "code", "Alleen deze productcode."),
        SharedOptions.Value("--verwijzer", "code", "Alleen dit type verwijzer (COD327)."),
        SharedOptions.Value("--soort", "bericht", "315 of 317."),
        SharedOptions.Value("--telling", "telling", "advies (standaard) of werkelijk (volgens het register)."),
        SharedOptions.Value("--korrel", "periode", "Verloop per week, maand (standaard) of kwartaal."),
    ];

    public static IReadOnlyList<Option> All { get; } = [Van, Tot, .. Others];

    /// <exception cref="UsageException">An option cannot be read.</exception>
    public static MonitorFilter Read(ParseResult parsed, (DateOnly Eerste, DateOnly Laatste)? judged, DateOnly today)
    {
        var (from, until) = DefaultPeriod.Of(judged, today);
        until = Day.Of(parsed.GetValue(Tot), "--tot") ?? until;
        from = Day.Of(parsed.GetValue(Van), "--van") ?? from;
        try
        {
            return FilterQuery.Read(
                Others.Select(option => (Name: option.Name[2..], Value: parsed.GetValue(option))).Where(pair => pair.Value is not null)
                    .Select(pair => KeyValuePair.Create(pair.Name, pair.Value!))
                    .Append(KeyValuePair.Create("van", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
                    .Append(KeyValuePair.Create("tot", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
                from,
                until);
        }
        catch (FilterException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
