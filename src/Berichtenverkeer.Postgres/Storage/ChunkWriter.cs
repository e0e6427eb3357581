using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Writes one chunk of judged messages, inside a transaction that holds the unit.</summary>
internal sealed class ChunkWriter(NpgsqlConnection connection, UnitLease lease)
{
    private readonly object unit = new { lease.Unit.Gemeente, Domein = lease.Unit.Domein.ToName(), lease.Run.RunId };

    /// <summary>Writes what has not been written yet: after a lost answer that is nothing.</summary>
    public async Task WriteAsync(IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        var work = await WorkAsync(chunk, cancellationToken);
        var open = chunk.Where(one => !work[one.BerichtId].Klaar).ToList();
        if (open.Count == 0)
            return;
        var judged = open.Where(one => one.Disposition is null).Select(one => (Context: ContextOf(one), Judged: one, work[one.BerichtId].OpDatum)).ToList();
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
        await WriteProgressAsync(open, cancellationToken);
    }

    private async Task<Dictionary<long, (bool Klaar, DateOnly OpDatum)>> WorkAsync(IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        var parameters = new DynamicParameters(unit);
        parameters.Add("BerichtIds", chunk.Select(one => one.BerichtId).ToArray());
        var rows = await connection.QueryAsync<(long BerichtId, bool Klaar, DateOnly OpDatum)>(new CommandDefinition(
            SqlText.WorkOfChunk, parameters, cancellationToken: cancellationToken));
        var work = rows.ToDictionary(row => row.BerichtId, row => (row.Klaar, row.OpDatum));
        foreach (var one in chunk)
        {
            if (!work.ContainsKey(one.BerichtId))
                throw new ArgumentException($"Message {one.BerichtId} is no work of this unit.", nameof(chunk));
            if (one.Disposition is null && one.Uitkomst is Uitkomst.Quarantaine or Uitkomst.Overgeslagen)
                throw new ArgumentException($"Message {one.BerichtId} was not judged, and does not say why.", nameof(chunk));
            if (one.Disposition is null && one.Bericht is null)
                throw new ArgumentException($"Message {one.BerichtId} was judged, and is not there.", nameof(chunk));
            if (!IsAboutAllLines(one, one.Toetsen.Count) || !IsAboutAllLines(one, one.Toewijzingen.Count))
                throw new ArgumentException($"Message {one.BerichtId} has another number of lines than was judged.", nameof(chunk));
            if (one.Besluiten.Count > 0 && (one.Uitkomst != Uitkomst.Geaccepteerd || one.Regelset is null))
                throw new ArgumentException($"Message {one.BerichtId} has advice and was not accepted, or does not say by which rule set.", nameof(chunk));
        }

        return work;
    }

    /// <summary>Rows of messages that were judged. Those of a refused one are withdrawn at once (OP286): a retour may still say otherwise.</summary>
    private async Task<ClientRegister> WriteFactsAsync(List<BerichtContext> messages, CancellationToken cancellationToken)
    {
        var clients = new ClientRegister(lease.Unit, lease.Run);
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

    private async Task WriteProgressAsync(List<JudgedBericht> open, CancellationToken cancellationToken)
    {
        var ids = open.Select(one => one.BerichtId).ToArray();
        await connection.ExecuteAsync(new CommandDefinition(
            SqlText.SetOutcomes,
            new
            {
                BerichtIds = ids,
                Uitkomsten = open.Select(one => one.Uitkomst.ToName()).ToArray(),
                Redenen = open.Select(one => one.Disposition?.Reden).ToArray(),
                Teksten = open.Select(one => one.Disposition?.Tekst).ToArray(),
            },
            cancellationToken: cancellationToken));
        var parameters = new DynamicParameters(unit);
        parameters.Add("BerichtIds", ids);
        await connection.ExecuteAsync(new CommandDefinition(SqlText.MarkDone, parameters, cancellationToken: cancellationToken));
    }

    private static bool IsAboutAllLines(JudgedBericht one, int count) =>
        count == 0 || count == one.Bericht?.Clienten.Sum(client => client.Prestaties.Count);

    private BerichtContext ContextOf(JudgedBericht one) => new(one.BerichtId, one.Bericht!, lease.Run, one.Uitkomst == Uitkomst.Afgekeurd)
    {
        Toetsen = one.Toetsen,
        Toewijzingen = one.Toewijzingen,
    };
}
