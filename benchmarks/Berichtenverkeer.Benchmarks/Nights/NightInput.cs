using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>What a night is run on.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="Unit">What is counted per second: <c>berichten</c> or <c>prestaties</c>.</param>
/// <param name="Count">How many of those.</param>
/// <param name="Folders">What is offered.</param>
/// <param name="History">What went before; loaded first and not measured.</param>
/// <param name="Lists">Folder with contracts and tariffs; null without.</param>
/// <param name="Owned">True when the folders stand in one folder, made for this night.</param>
internal sealed record NightInput(string Name, string Unit, long Count, string[] Folders, string[] History, string? Lists, bool Owned) : IDisposable
{
    private const int Gemeenten = 4;

    /// <summary>No gemeente of a night.</summary>
    private const string FirstGemeente = "0363";

    /// <summary>Gemeenten of the year: as many as there are lanes.</summary>
    private const int GemeentenOfYear = 2;

    /// <summary>A mixed night of small messages, each judged on what went before.</summary>
    public static NightInput Small(int count)
    {
        var folder = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        Night.Write(folder, new RegionOptions
        {
            Gemeenten = Gemeenten,
            Clienten = Night.ClientenFor(count),
            Maanden = Night.Maanden,
            Seed = 3,
            Berichten = count,
            Weigeringen = false,
        });
        return new(
            $"{count} kleine berichten", "berichten", count, [Path.Combine(folder, Night.MessagesFolder)], [Path.Combine(folder, Night.HistoryFolder)],
            Path.Combine(folder, Night.ListsFolder), Owned: true);
    }

    /// <summary>The declaraties of a year of two gemeenten, each of its natural size.</summary>
    public static NightInput Year()
    {
        var units = MatchingWorld.Instance.Units.Take(GemeentenOfYear).ToList();
        return new(
            "een jaar 323's", "prestaties", units.Sum(unit => unit.Prestaties), [.. units.Select(MatchingFiles.Declaraties)],
            [.. units.Select(MatchingFiles.Toewijzingen)], null, Owned: false);
    }

    /// <summary>One 323 just below the limit of size; its toewijzingen are not known, so each line is looked for and refused.</summary>
    public static NightInput Large(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        var bytes = LargeDeclaratie.Create(megabytes * 1024 * 1024);
        File.WriteAllBytes(Path.Combine(folder, "323.xml"), bytes);
        return new($"één 323 van {megabytes} MB", "prestaties", LinesIn(bytes), [folder], [], null, Owned: false);
    }

    /// <summary>A small 323 for a gemeente of its own, which is judged before a night is measured.</summary>
    public static byte[] FirstMessage() => LargeDeclaratie.Create(20 * 1024, FirstGemeente);

    /// <summary>Removes what was made.</summary>
    public void Dispose()
    {
        foreach (var folder in Folders.Concat(History).Select(folder => Owned ? Path.GetDirectoryName(folder)! : folder).Distinct(StringComparer.Ordinal))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>The documents, as a program without our sources would find them: out of their zips and envelopes.</summary>
    public IEnumerable<byte[]> Documents() => new Pipeline.Sources.OfferSource(Reading.ReadingLimits.Default)
        .Read([.. Folders.Select(Pipeline.Sources.SourceSpec.FromArgument)], CancellationToken.None)
        .Where(offer => !offer.Payload.IsEmpty)
        .Select(offer => offer.Payload.ToArray());

    private static long LinesIn(ReadOnlySpan<byte> xml)
    {
        var count = 0L;
        for (var at = 0; (at = xml.IndexOf(":Prestatie>"u8)) >= 0; xml = xml[(at + 1)..])
            count++;
        return count / 2;
    }
}
