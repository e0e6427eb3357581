using Berichtenverkeer.Ordering;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Dapper;

namespace Berichtenverkeer.Postgres.Storage;

/// <content>What there is to do in a unit.</content>
public sealed partial class PostgresNightStore
{
    private static readonly string[] Berichten = [.. CanonicalOrder.Parts.Select(part => part.BerichtCode)];
    private static readonly bool[] AlleenVerwijderingen = [.. CanonicalOrder.Parts.Select(part => part.OnlyRemovals)];
    private static readonly int[] Plaatsen = [.. CanonicalOrder.Parts.Select(part => part.Place)];
    private static readonly bool[] PerDag = [.. CanonicalOrder.Parts.Select(part => part.PerDay)];
    private static readonly string[] Antwoorden = [.. BerichtSoorten.All.Where(soort => soort.HeenSoort is not null).Select(soort => soort.Code).Distinct()];

    /// <inheritdoc/>
    public async Task<WorkList> WorkAsync(UnitLease lease, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        var parameters = KeyOf(lease);
        parameters.AddDynamicParams(new { Aantal = count, Berichten, AlleenVerwijderingen, Plaatsen, PerDag });
        return await work.OnConnectionAsync(
            async (connection, token) =>
            {
                // Counting takes a millisecond; putting 20,000 messages in order when all of them fit takes a hundred.
                var waiting = await connection.ExecuteScalarAsync<long>(new CommandDefinition(SqlText.CountWork, parameters, cancellationToken: token));
                var list = new WorkList();
                await foreach (var row in connection.StreamAsync<WorkItemRow>(waiting <= count ? SqlText.WorkOfUnit : SqlText.FirstWorkOfUnit, parameters, token))
                    list.Add(row.ToWorkItem());
                return list;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlySet<HeenSleutel>> AnsweredAsync(UnitLease lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        var parameters = KeyOf(lease);
        parameters.AddDynamicParams(new { Berichten = Antwoorden });
        return await work.OnConnectionAsync(
            async (connection, token) =>
            {
                var answered = new HashSet<HeenSleutel>();
                var aanbieders = new Dictionary<string, string>(StringComparer.Ordinal);
                await foreach (var row in connection.StreamAsync<WorkItemRow>(SqlText.AnswersOfUnit, parameters, token))
                {
                    // Few aanbieders send many messages: each is kept once.
                    if (!aanbieders.TryGetValue(row.Aanbieder, out var aanbieder))
                        aanbieders.Add(aanbieder = row.Aanbieder, aanbieder);
                    answered.UnionWith(HeenSleutel.NamedBy(row.Soort, aanbieder, row.Identificatie, row.Referenties));
                }

                return answered;
            },
            cancellationToken);
    }
}
