using Berichtenverkeer.Cli.Sleutels;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Postgres.Lists;

namespace Berichtenverkeer.Cli.Lists;

/// <summary>Reads a list file and gives what loads it.</summary>
internal static class ListLoad
{
    /// <summary>Loads what was read, and gives the number of the list and of its rows.</summary>
    public delegate Task<(long ListId, int Rows)> Loader(MunicipalListStore store, SleutelMap sleutels, CancellationToken cancellationToken);

    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static Loader Of(ListKind kind, ListSource source, byte[] content)
    {
        var name = source.FileName;
        var domein = source.Unit?.Domein ?? default;
        return kind switch
        {
            ListKind.Gemeenten => Plain(ListFile.Gemeenten(name, content), (store, rows, token) => store.LoadAsync(source, rows, token)),
            ListKind.Productcodes => Plain(ListFile.Productcodes(name, content, domein), (store, rows, token) => store.LoadAsync(source, rows, token)),
            ListKind.Contracten => Plain(ListFile.Contracten(name, content, domein), (store, rows, token) => store.LoadAsync(source, rows, token)),
            ListKind.Tarieven => Plain(ListFile.Tarieven(name, content, domein), (store, rows, token) => store.LoadAsync(source, rows, token)),
            ListKind.Woonplaatsen => OverClienten(source, ListFile.Woonplaatsen(name, content, domein), (store, keyed, rows, token) => store.LoadAsync(keyed, rows, token)),
            ListKind.Beschikkingen => OverClienten(source, ListFile.Beschikkingen(name, content, domein), (store, keyed, rows, token) => store.LoadAsync(keyed, rows, token)),
            ListKind.Pgb => OverClienten(source, ListFile.Pgb(name, content, domein), (store, keyed, rows, token) => store.LoadAsync(keyed, rows, token)),
            ListKind.Wlz => OverClienten(source, ListFile.Wlz(name, content), (store, keyed, rows, token) => store.LoadAsync(keyed, rows, token)),
            ListKind.Aandacht => Plain(ListFile.Aandacht(name, content), (store, rows, token) => store.LoadAsync(source, rows, token)),
            ListKind.Plafonds => Plain(ListFile.Plafonds(name, content), (store, rows, token) => store.LoadAsync(source, rows, token)),
            ListKind.Landelijk => Plain(ListFile.Landelijk(name, content, domein), (store, rows, token) => store.LoadAsync(source, rows, token)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private static Loader Plain<T>(IReadOnlyList<T> rows, Func<MunicipalListStore, IReadOnlyList<T>, CancellationToken, Task<long>> load) =>
        async (store, _, token) => (await load(store, rows, token), rows.Count);

    /// <summary>The hash is made unguessable with the key: a file of one line differs from another in nine digits only.</summary>
    private static Loader OverClienten<T>(
        ListSource source, Func<ClientPseudoniem, IReadOnlyList<T>> rowsOf, Func<MunicipalListStore, ListSource, IReadOnlyList<T>, CancellationToken, Task<long>> load) =>
        async (store, sleutels, token) =>
        {
            var domein = source.Unit!.Value.Domein;
            var pseudoniem = sleutels.Of(SleutelMap.Lijsten, domein);
            var rows = rowsOf(pseudoniem);
            var keyed = source with { Sleutel = pseudoniem.KeyId, Sha256 = pseudoniem.Of(domein, Convert.ToHexStringLower(source.Sha256)) };
            return (await load(store, keyed, rows, token), rows.Count);
        };
}
