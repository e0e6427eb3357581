using Berichtenverkeer.GoedeToekenning.Proef;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Proef;

/// <summary>Accepted messages of one client, by run.</summary>
internal sealed class MemoryProefBron(params (long RunId, Bericht Bericht)[] messages) : IProefBron
{
    public Dictionary<long, ReadOnlyMemory<byte>> Payloads { get; } = Enumerable.Range(0, messages.Length)
        .ToDictionary(i => (long)i, i => (ReadOnlyMemory<byte>)BerichtWriter.Write(messages[i].Bericht, SchemaSet.Embedded));

    public Task<DateOnly?> LaatsteMaandAsync(DateOnly vandaag, CancellationToken cancellationToken) => Task.FromResult<DateOnly?>(null);

    public Task<IReadOnlyList<UnitKey>> EenhedenAsync(DateOnly van, DateOnly tot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnitKey>>([new("0037", Domein.Jw)]);

    public Task<IReadOnlyList<long>> ClientenAsync(UnitKey unit, DateOnly van, DateOnly tot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<long>>([1]);

    public Task<IReadOnlyList<ProefBericht>> BerichtenAsync(UnitKey unit, IReadOnlyCollection<long> clienten, DateOnly van, DateOnly tot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ProefBericht>>([.. messages.Select((message, i) => new ProefBericht(i, message.RunId, van, [(byte)i], 1))]);

    public Task<IReadOnlyDictionary<long, ReadOnlyMemory<byte>>> InhoudAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<long, ReadOnlyMemory<byte>>>(Payloads);
}
