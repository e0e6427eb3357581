using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Server;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Monitor.Tests.Support;

/// <summary>A few open verzoeken on both lists.</summary>
internal sealed class VoorbeeldWerklijst : IWerklijstBron
{
    public static readonly DateOnly Vandaag = new(2026, 7, 1);

    public Task<IReadOnlyList<WerklijstRegel>> RegelsAsync(Advies oordeel, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<WerklijstRegel>>([.. Regels.Where(regel => regel.Oordeel == oordeel)]);

    public static IReadOnlyList<WerklijstRegel> Regels { get; } =
    [
        Regel(4101, "REF-77812", new(2026, 7, 6), Advies.Tenzij, ["TZ3"], "Stapeling: 4 producten tegelijk van 01-07-2026 t/m 30-09-2026 (drempel 4)."),
        Regel(4055, "REF-77790", new(2026, 6, 29), Advies.Tenzij, ["TZ1", "TZ5"], "Woonplaats: volgens de woonplaatslijst is een andere gemeente verantwoordelijk. Waarde: 14.300,00 euro (norm 10.000,00 euro).") with { WoonplaatsUiterlijk = new(2026, 7, 8) },
        Regel(3987, "REF-77641", new(2026, 8, 11), Advies.Tenzij, ["TZ4"], "Wordt 18: op 14-11-2026, binnen de gevraagde periode.") with { InOnderzoek = true, OverlegOp = new(2026, 6, 24) },
        Regel(4102, "=REF-77813", new(2026, 7, 7), Advies.Administratief, [], "Geen bepaling geldt."),
        Regel(4090, "REF-77805", new(2026, 7, 3), Advies.Administratief, [], "Geen bepaling geldt."),
    ];

    private static WerklijstRegel Regel(long bericht, string referentie, DateOnly uiterlijk, Advies oordeel, string[] bepalingen, string toelichting) => new()
    {
        Gemeente = "0037",
        Domein = Domein.Jw,
        BerichtId = bericht,
        Volgnr = 1,
        Soort = 315,
        Aanbieder = "98000001",
        Referentie = referentie,
        Dagtekening = new(2026, 6, 22),
        Categorie = "45",
        Code = "45A04",
        Begin = new(2026, 7, 1),
        Eind = new(2026, 12, 31),
        Oordeel = oordeel,
        Bepalingen = bepalingen,
        Toelichting = toelichting,
        InOnderzoek = false,
        Uiterlijk = uiterlijk,
    };
}
