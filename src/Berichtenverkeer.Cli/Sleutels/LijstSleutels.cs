using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Postgres.Lists;

namespace Berichtenverkeer.Cli.Sleutels;

/// <summary>Says before a night that a list about clients cannot be used, instead of in the middle of it.</summary>
internal static class LijstSleutels
{
    /// <summary>Looks whether every list about clients that is in force was made with the key that is here now.</summary>
    /// <exception cref="LijstSleutelException">One was not.</exception>
    /// <exception cref="SleutelException">A key cannot be used.</exception>
    public static async Task CheckAsync(MunicipalListStore store, SleutelMap sleutels, CancellationToken cancellationToken)
    {
        foreach (var domein in (await store.ClientListsAsync(cancellationToken)).GroupBy(list => list.Unit.Domein))
        {
            var present = sleutels.Find(SleutelMap.Lijsten, domein.Key)?.KeyId;
            if (domein.FirstOrDefault(list => list.Sleutel != present) is { } other)
                throw new LijstSleutelException(other.Soort, other.LijstId);
        }
    }
}
