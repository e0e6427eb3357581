using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Writes one chunk of judged messages, inside a transaction that holds the unit.</summary>
internal sealed class ChunkWriter(NpgsqlConnection connection, UnitLease lease, KnownClients known)
{
    private readonly object unit = new { lease.Unit.Gemeente, Domein = lease.Unit.Domein.ToName(), lease.Run.RunId };

    /// <summary>Writes what has not been written yet: after a lost answer that is nothing.</summary>
    /// <returns>The clients of what was written, as they are now.</returns>
    public async Task<IReadOnlyCollection<ClientVersion>> WriteAsync(IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        Check(chunk);
        var opData = await RecordProgressAsync(chunk, cancellationToken);
        var open = chunk.Where(one => opData.ContainsKey(one.BerichtId)).ToList();
        if (open.Count == 0)
            return [];
        var judged = open.Where(one => one.Disposition is null).Select(one => (Context: ContextOf(one), Judged: one, OpDatum: opData[one.BerichtId])).ToList();
        var clients = await WriteFactsAsync(judged.ConvertAll(one => one.Context), cancellationToken);
        await BerichtTables.Bericht.WriteAsync(
            connection,
            [.. judged.Select(one => new BerichtRow(one.Context, one.Judged.Uitkomst, one.OpDatum))],
            cancellationToken);
        await TermijnTables.Termijn.WriteAsync(connection, [.. judged.SelectMany(one => TermijnRow.Of(one.Context, one.Judged))], cancellationToken);
        await new BesluitWriter(connection, lease).WriteAsync([.. judged.Where(one => one.Judged.Besluiten.Count > 0)], clients, cancellationToken);
        await new VerloopWriter(connection, lease, cancellationToken).UpdateAsync(
            VerloopWriter.ReferentiesOf(judged.Where(one => !one.Context.Refused).Select(one => one.Judged)));
        await BronTables.Bevinding.WriteAsync(connection, [.. open.SelectMany(one => BevindingRow.Of(one.BerichtId, one.Findings))], cancellationToken);
        await BronTables.Quarantaine.WriteAsync(
            connection,
            [.. open.Where(one => one.Uitkomst == Uitkomst.Quarantaine).Select(one => new QuarantaineRow(one.BerichtId, null, lease.Run.RunId, one.Disposition!))],
            cancellationToken);
        await WriteOnbeslistAsync(open, cancellationToken);
        await new AnswerWriter(connection, lease).WriteAsync(open, cancellationToken);
        return clients.Latest;
    }

    private static void Check(IReadOnlyList<JudgedBericht> chunk)
    {
        foreach (var one in chunk)
        {
            if (one.Disposition is null && one.Uitkomst is Uitkomst.Quarantaine or Uitkomst.Overgeslagen)
                throw new ArgumentException($"Message {one.BerichtId} was not judged, and does not say why.", nameof(chunk));
            if (one.Disposition is null && one.Bericht is null)
                throw new ArgumentException($"Message {one.BerichtId} was judged, and is not there.", nameof(chunk));
            if (!IsAboutAllLines(one, one.Toetsen.Count) || !IsAboutAllLines(one, one.Toewijzingen.Count))
                throw new ArgumentException($"Message {one.BerichtId} has another number of lines than was judged.", nameof(chunk));
            if (one.Besluiten.Count > 0 && (one.Uitkomst != Uitkomst.Geaccepteerd || one.Regelset is null))
                throw new ArgumentException($"Message {one.BerichtId} has advice and was not accepted, or does not say by which rule set.", nameof(chunk));
        }
    }

    /// <summary>Marks messages as done and writes how they ended, first of all: what was done before is not to be written again.</summary>
    /// <returns>Of each that was not done: the business date on which it is judged.</returns>
    private async Task<Dictionary<long, DateOnly>> RecordProgressAsync(IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        var parameters = new DynamicParameters(unit);
        parameters.Add("BerichtIds", chunk.Select(one => one.BerichtId).ToArray());
        parameters.Add("Uitkomsten", chunk.Select(one => one.Uitkomst.ToName()).ToArray());
        parameters.Add("Redenen", chunk.Select(one => one.Disposition?.Reden).ToArray());
        parameters.Add("Teksten", chunk.Select(one => one.Disposition?.Tekst).ToArray());
        var rows = await connection.QueryAsync<(long BerichtId, DateOnly OpDatum)>(new CommandDefinition(
            SqlText.RecordProgress, parameters, cancellationToken: cancellationToken));
        var opData = rows.ToDictionary(row => row.BerichtId, row => row.OpDatum);
        if (opData.Count < chunk.Count)
        {
            var work = (await connection.QueryAsync<long>(new CommandDefinition(SqlText.WorkOfChunk, parameters, cancellationToken: cancellationToken))).ToHashSet();
            if (chunk.FirstOrDefault(one => !work.Contains(one.BerichtId)) is { } stranger)
                throw new ArgumentException($"Message {stranger.BerichtId} is no work of this unit.", nameof(chunk));
        }

        return opData;
    }

    /// <summary>Rows of messages that were judged. Those of a refused one are withdrawn at once (OP286): a retour may still say otherwise.</summary>
    private async Task<ClientRegister> WriteFactsAsync(List<BerichtContext> messages, CancellationToken cancellationToken)
    {
        var clients = new ClientRegister(lease.Unit, lease.Run, known);
        if (messages.Count == 0)
            return clients;
        var toewijzingen = new ToewijzingRegister(lease.Unit);
        await clients.RegisterAsync(connection, messages, cancellationToken);
        await toewijzingen.RegisterAsync(connection, messages, clients, cancellationToken);
        var facts = new FactCollector(clients, toewijzingen);
        foreach (var message in messages)
            facts.Add(message);
        await facts.WriteAsync(connection, cancellationToken);
        var withToewijzing = messages.Where(message => message.Bericht.Soort.Nummer == 301 && !message.Refused).Select(message => message.BerichtId).ToArray();
        if (withToewijzing.Length == 0)
            return clients;
        var parameters = new { lease.Unit.Gemeente, lease.Run.RunId, BerichtIds = withToewijzing };
        if (toewijzingen.HasOtherHolder)
            await connection.ExecuteAsync(new CommandDefinition(SqlText.TakeOverToewijzingen, parameters, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(SqlText.AddToewijzingVersies, parameters, cancellationToken: cancellationToken));
        return clients;
    }

    private async Task WriteOnbeslistAsync(List<JudgedBericht> open, CancellationToken cancellationToken)
    {
        var perRegel = open.SelectMany(one => one.Onbeslist).CountBy(regel => regel, StringComparer.Ordinal).ToList();
        if (perRegel.Count == 0)
            return;
        var parameters = new DynamicParameters(unit);
        parameters.Add("Regels", perRegel.Select(pair => pair.Key).ToArray());
        parameters.Add("Aantallen", perRegel.Select(pair => (long)pair.Value).ToArray());
        await connection.ExecuteAsync(new CommandDefinition(SqlText.AddOnbeslist, parameters, cancellationToken: cancellationToken));
    }

    private static bool IsAboutAllLines(JudgedBericht one, int count) =>
        count == 0 || count == one.Bericht?.Clienten.Sum(client => client.Prestaties.Count);

    private BerichtContext ContextOf(JudgedBericht one) => new(one.BerichtId, one.Bericht!, lease.Run, one.Uitkomst == Uitkomst.Afgekeurd)
    {
        Toetsen = one.Toetsen,
        Toewijzingen = one.Toewijzingen,
    };
}
