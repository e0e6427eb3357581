using System.Collections.Concurrent;
using System.Reflection;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Schema;

/// <summary>A set of XSDs for all messages: the embedded one, or one that a municipality brings. Plans are compiled when first asked for.</summary>
public sealed class SchemaSet
{
    private readonly ConcurrentDictionary<BerichtSoort, Lazy<MessagePlan>> plans = new();
    private readonly ConcurrentQueue<FastReader> fastReaders = [];
    private readonly Func<string, Stream?> open;

    /// <summary>A set of XSDs.</summary>
    /// <param name="open">Opens a file by its path in the set, such as <c>ijw/3.2/jw301.xsd</c>; null when it is not there. Of a folder:
    /// <c>path => File.Exists(Path.Combine(folder, path)) ? File.OpenRead(Path.Combine(folder, path)) : null</c>.</param>
    public SchemaSet(Func<string, Stream?> open) => this.open = open;

    /// <summary>Our own XSDs, embedded in this library.</summary>
    public static SchemaSet Embedded { get; } = new(OpenEmbedded);

    /// <summary>The plan of a message.</summary>
    /// <exception cref="SchemaException">The XSD is missing, broken, or uses what the plan cannot hold.</exception>
    public MessagePlan PlanOf(BerichtSoort soort) =>
        plans.GetOrAdd(soort, static (key, self) => new Lazy<MessagePlan>(() => PlanCompiler.Compile(key, self.open)), this).Value;

    /// <summary>What the XSDs use and the plans do not hold, per message: these are read without the fast reader. Compiles all that are not compiled yet.</summary>
    /// <exception cref="SchemaException">An XSD is missing or cannot be used.</exception>
    public IReadOnlyList<(BerichtSoort Soort, UnfollowedConstruct Construct)> Unfollowed() =>
        [.. BerichtSoorten.All.SelectMany(soort => PlanOf(soort).Unfollowed.Select(construct => (soort, construct)))];

    /// <summary>What came in and was read with these XSDs since the set was made, by all readers together.</summary>
    public ReadingShare Share => Tally.Share;

    /// <summary>Where readers count.</summary>
    internal ReadingTally Tally { get; } = new();

    /// <summary>A fast reader that nobody else uses, with what it learned before. It comes back with <see cref="Return"/>.</summary>
    /// <remarks>A queue takes no lock. A bag did, each time a message went to another thread than the one before: 6% of the processor of a night.</remarks>
    internal FastReader Rent() => fastReaders.TryDequeue(out var reader) ? reader : new(this);

    /// <summary>Gives a fast reader to whoever comes next: there are as many as were ever used at one moment.</summary>
    internal void Return(FastReader reader) => fastReaders.Enqueue(reader);

    private static Stream? OpenEmbedded(string path) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("schemas/" + path);
}
