using System.Security.Cryptography;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>A generated night in a folder of its own, and the same night packed in another way.</summary>
internal sealed class NightSet : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("berichten-nacht-").FullName;
    private int repacked;

    /// <summary>A night of so many messages, with its past.</summary>
    public NightSet(long seed, int berichten, FoutenPlan fouten, int maanden = Night.Maanden, bool weigeringen = true)
        : this(new RegionOptions { Gemeenten = 3, Clienten = Night.ClientenFor(berichten), Maanden = maanden, Seed = seed, Berichten = berichten, Fouten = fouten, Weigeringen = weigeringen })
    {
    }

    private NightSet(RegionOptions options) => Night.Write(root, options);

    /// <summary>A whole region with all its retouren, to be taken over as history.</summary>
    public static NightSet OfHistory(long seed, int clienten, FoutenPlan fouten, int maanden) =>
        new(new RegionOptions { Gemeenten = 3, Clienten = clienten, Maanden = maanden, Seed = seed, Fouten = fouten });

    /// <summary>What went before, to be taken over first with <c>verwerk --historie</c>; not there for a history.</summary>
    public string History => Path.Combine(root, Night.HistoryFolder);

    /// <summary>The folder as the generator packed it.</summary>
    public string Folder => Path.Combine(root, Night.MessagesFolder);

    /// <summary>What must come of it.</summary>
    public string Manifest => Path.Combine(root, Night.ManifestFile);

    /// <summary>The gemeenten that the settings beside it name.</summary>
    public ServedGemeenten Served => NightManifest.Served(Path.Combine(root, "berichtenverkeer.json"));

    /// <summary>The same payloads loose, in another order, under other names, one in eight twice.</summary>
    public string Repack(int seed)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, $"anders-{repacked++}")).FullName;
        var offers = new OfferSource(ReadingLimits.Default).Read([SourceSpec.FromArgument(Folder)], CancellationToken.None).Where(offer => !offer.Payload.IsEmpty);
        foreach (var offer in offers)
        {
            var key = SHA256.HashData([.. BitConverter.GetBytes(seed), .. offer.Payload.Span]);
            File.WriteAllBytes(Path.Combine(folder, Convert.ToHexString(key)), offer.Payload.Span);
            if (key[0] % 8 == 0)
                File.WriteAllBytes(Path.Combine(folder, Convert.ToHexString(key, 8, 24)), offer.Payload.Span);
        }

        return folder;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
