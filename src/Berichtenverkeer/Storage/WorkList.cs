using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Storage;

/// <summary>
/// The work of a unit, packed: some 120 bytes for each message where a <see cref="WorkItem"/> of its own takes 320. Tens of
/// thousands of a unit are in memory at once, and two units. An item is made when it is asked for.
/// </summary>
public sealed class WorkList : IReadOnlyList<WorkItem>
{
    /// <summary>Bytes of memory that a message takes at most, once it is arranged in canonical order, if it names few others.</summary>
    public const int BytesPerMessage = 130;

    private const int EntriesInBlock = 1024;

    // In blocks: a list that grows in one piece holds the old one too while it is copied.
    private readonly List<Entry[]> blocks = [];
    private readonly WorkTexts texts = new();
    private readonly Distinct<string> parties = new();
    private readonly Distinct<BerichtSoort> soorten = new();

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public WorkItem this[int index]
    {
        get
        {
            ref readonly var entry = ref At(index);
            ReadOnlySpan<byte> hash = entry.Sha256;
            var (identificatie, referenties) = texts[entry.Text];
            return new(
                entry.BerichtId, soorten[entry.Soort], entry.Dagtekening, parties[entry.Aanbieder], parties[entry.Afzender], identificatie,
                hash.ToArray(), entry.Length, referenties, entry.OpDatum, entry.OnlyRemovals);
        }
    }

    /// <summary>Adds a message at the end.</summary>
    public void Add(WorkItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Count % EntriesInBlock == 0)
            blocks.Add(new Entry[EntriesInBlock]);
        ref var entry = ref At(Count++);
        entry.BerichtId = item.BerichtId;
        entry.Soort = soorten.PlaceOf(item.Soort);
        entry.Dagtekening = item.Dagtekening;
        entry.Aanbieder = parties.PlaceOf(item.Aanbieder);
        entry.Afzender = parties.PlaceOf(item.Afzender);
        entry.Text = texts.Add(item.Identificatie, item.Referenties);
        entry.Length = checked((int)item.Length);
        entry.OpDatum = item.OpDatum;
        entry.OnlyRemovals = item.OnlyRemovals;
        Span<byte> hash = entry.Sha256;
        item.Sha256.CopyTo(hash);
    }

    /// <inheritdoc/>
    public IEnumerator<WorkItem> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>By Afzender, Identificatie and hash, all by their code units: what the canonical order does with messages that it holds equal.</summary>
    internal int CompareTies(int left, int right)
    {
        ref readonly var one = ref At(left);
        ref readonly var other = ref At(right);
        var byAfzender = one.Afzender == other.Afzender ? 0 : string.CompareOrdinal(parties[one.Afzender], parties[other.Afzender]);
        if (byAfzender != 0)
            return byAfzender;
        var byIdentificatie = texts.IdentificatieAt(one.Text).SequenceCompareTo(texts.IdentificatieAt(other.Text));
        return byIdentificatie != 0 ? byIdentificatie : ((ReadOnlySpan<byte>)one.Sha256).SequenceCompareTo(other.Sha256);
    }

    private ref Entry At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return ref blocks[index / EntriesInBlock][index % EntriesInBlock];
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public long BerichtId;
        public TextPlace Text;
        public int Soort;
        public int Aanbieder;
        public int Afzender;
        public int Length;
        public DateOnly Dagtekening;
        public DateOnly OpDatum;
        public bool OnlyRemovals;
        public Hash Sha256;
    }

    [InlineArray(32)]
    private struct Hash
    {
        private byte first;
    }

    /// <summary>Values of which many messages have the same: each is kept once.</summary>
    private sealed class Distinct<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> places = [];
        private readonly List<T> values = [];

        public T this[int place] => values[place];

        public int PlaceOf(T value)
        {
            if (places.TryGetValue(value, out var place))
                return place;
            places.Add(value, values.Count);
            values.Add(value);
            return values.Count - 1;
        }
    }
}
