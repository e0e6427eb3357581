using Berichtenverkeer.GoedeToekenning.Cijfers;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>The tiles, as a table.</summary>
internal static class TegelsFiguur
{
    public static Tabel Create(MonitorCijfers cijfers)
    {
        var tegels = cijfers.Tegels;
        return new(
            ["Telling", "Verzoeken", "Aandeel van beoordeeld"],
            [
                Rij("Beoordeeld", tegels.Beoordeeld, true), Rij("Administratief", tegels.Administratief, true), Rij("Tenzij", tegels.Tenzij, true),
                Rij("Open", tegels.Open, false), Rij("Te laat", cijfers.TeLaat, false),
                Rij("Technisch afgewezen (telt niet mee)", tegels.TechnischAfgewezen, false), Rij("Door medewerkers anders beoordeeld", tegels.Gewijzigd, true),
            ]);

        IReadOnlyList<Cel> Rij(string naam, Aantal aantal, bool deel) =>
            [Cel.Tekst(naam), Cel.Van(aantal, cijfers.Drempel), deel ? Cel.Deel(aantal, tegels.Beoordeeld) : new Cel("", "", true)];
    }
}
