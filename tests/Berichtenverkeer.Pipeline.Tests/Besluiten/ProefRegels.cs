using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Pipeline.Tests.Besluiten;

/// <summary>Rule sets for nights: the five bepalingen with the defaults of their gronden.</summary>
internal static class ProefRegels
{
    public static NightSettings Standaard { get; } = Met(info => info.Standaard);

    /// <summary>With other parameters than the defaults.</summary>
    public static NightSettings Met(Func<GrondInfo, GrondParameters> parameters, char hash = '1') => new()
    {
        Regelsets = new(
        [
            new()
            {
                Profiel = "standaard",
                GeldigVanaf = DateOnly.MinValue,
                Gemeenten = [],
                AfschalenAltijdAdministratief = true,
                BijOnbekend = BijOnbekend.Signaal,
                Bepalingen =
                [
                    .. Enumerable.Range(1, 5).Select(number => new Bepaling
                    {
                        Id = $"TZ{number}",
                        Naam = $"Bepaling {number}",
                        Aan = true,
                        Volgorde = number,
                        Domeinen = Enum.GetValues<Domein>(),
                        Gronden = [.. GrondCatalogus.Alle.Where(info => info.Code[0] == '0' + number).Select(info => new GrondKeuze(info.Code, info.StandaardAan, parameters(info)))],
                    }),
                ],
                Hash = new(hash, 64),
                Json = "{}",
            },
        ]),
    };
}
