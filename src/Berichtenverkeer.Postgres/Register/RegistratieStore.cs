using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Register;

/// <summary>
/// The register that staff keep beside the advice. A registration is added, never changed: the last one counts, and holds all that counts
/// of those before it.
/// </summary>
public sealed class RegistratieStore
{
    private readonly UnitOfWork work;

    /// <param name="source">Connects as the writing role: <see cref="Database.Writer"/>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public RegistratieStore(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>Adds registrations: all, or none when one is about no verzoek or about several. What is registered already is not added again.</summary>
    /// <param name="registraties">What to add, each free of faults (<see cref="Vastlegging.Fouten"/>).</param>
    /// <param name="bron">Where they come from.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<RegistratieUitslag> AddAsync(IReadOnlyList<NieuweRegistratie> registraties, RegistratieBron bron, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(registraties);
        ArgumentNullException.ThrowIfNull(bron);
        return await work.InTransactionAsync(
            async (connection, token) =>
            {
                // One at a time: what counts is made from what counted.
                await connection.ExecuteAsync(new CommandDefinition(SqlText.LockRegistraties, cancellationToken: token));
                if (bron.Einde is { } einde && await connection.ExecuteScalarAsync<bool>(new CommandDefinition(SqlText.IsRegistratieBronKnown, new { Einde = einde }, cancellationToken: token)))
                    return new RegistratieUitslag { AlIngelezen = true };
                var verzoeken = await VerzoekZoeker.FindAsync(connection, [.. registraties.Select(registratie => registratie.Verzoek)], token);
                var fouten = Enumerable.Range(0, registraties.Count)
                    .Select(plaats => (plaats, VerzoekZoeker.FoutOf(verzoeken[plaats])))
                    .Where(fout => fout.Item2 is not null)
                    .Select(fout => (fout.plaats, fout.Item2!))
                    .ToList();
                if (fouten.Count > 0)
                    return new RegistratieUitslag { Fouten = fouten };
                var added = 0;
                for (var plaats = 0; plaats < registraties.Count; plaats++)
                    added += await AddAsync(connection, verzoeken[plaats][0], registraties[plaats].Wat, bron, token) ? 1 : 0;
                return new RegistratieUitslag { Toegevoegd = added, Ongewijzigd = registraties.Count - added };
            },
            cancellationToken);
    }

    private static async Task<bool> AddAsync(NpgsqlConnection connection, GevondenVerzoek verzoek, Vastlegging wat, RegistratieBron bron, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<long?>(new CommandDefinition(
            SqlText.AddRegistratie,
            new
            {
                verzoek.Gemeente,
                verzoek.BerichtId,
                verzoek.Volgnr,
                Oordeel = wat.Oordeel is { } oordeel ? RegisterNames.Of(oordeel) : null,
                Reden = wat.Reden?.Trim(),
                wat.OverlegOp,
                Uitkomst = wat.Uitkomst is { } uitkomst ? RegisterNames.Of(uitkomst) : null,
                wat.Opnieuw,
                Door = wat.Door.Trim(),
                Op = bron.Op.ToUniversalTime(),
                Bron = bron.Tekst,
            },
            cancellationToken: cancellationToken)) is not null;
}
