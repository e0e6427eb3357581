using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Loads the lists of a unit as they stood when the run opened.</summary>
internal sealed class ListLoader(NpgsqlConnection connection, object key, CancellationToken cancellationToken)
{
    public async Task<MunicipalLists> LoadAsync()
    {
        var overClienten = (await RowsAsync<(string Soort, long LijstId, string Sleutel)>(SqlText.ClientListsInForce)).ToDictionary(list => list.Soort, StringComparer.Ordinal);
        return new(await RowsAsync<GemeenteRow>(SqlText.GemeentenInForce), await RowsAsync<ProductcodeRow>(SqlText.ProductcodesInForce))
        {
            Tarieven = await RowsAsync<TariefRow>(SqlText.TarievenInForce),
            Contracten = await RowsAsync<ContractRow>(SqlText.ContractInForce),
            Woonplaatsen = await OverClientenAsync<WoonplaatsRow>("woonplaatsen", SqlText.WoonplaatsInForce),
            Beschikkingen = await OverClientenAsync<BeschikkingRow>("beschikkingen", SqlText.BeschikkingInForce),
            Pgb = await OverClientenAsync<PgbRow>("pgb", SqlText.PgbInForce),
            Wlz = await OverClientenAsync<WlzRow>("wlz", SqlText.WlzInForce),
            Aandacht = await RowsAsync<AandachtRow>(SqlText.AandachtInForce),
            Plafonds = await RowsAsync<PlafondRow>(SqlText.PlafondInForce),
            Landelijk = await RowsAsync<LandelijkRow>(SqlText.LandelijkInForce),
        };

        async Task<ClientLijst<T>?> OverClientenAsync<T>(string soort, string sql) =>
            overClienten.TryGetValue(soort, out var list) ? new(soort, list.LijstId, list.Sleutel, await RowsAsync<T>(sql)) : null;
    }

    private async Task<IReadOnlyList<T>> RowsAsync<T>(string sql) =>
        [.. await connection.QueryAsync<T>(new CommandDefinition(sql, key, cancellationToken: cancellationToken))];
}
