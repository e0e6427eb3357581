namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A list of what a person must look at.</summary>
/// <param name="Naam">Its name for a user.</param>
/// <param name="View">The view that holds it.</param>
/// <param name="Volgorde">The columns by which it is sorted.</param>
public sealed record Werklijst(string Naam, string View, string Volgorde)
{
    private const string PerPrestatie = "gemeente, domein, aanbieder, dagtekening, identificatie, volgnr";

    /// <summary>Refused: no toewijzing fits.</summary>
    public static Werklijst ZonderToewijzing { get; } = new("zonder-toewijzing", "kern.werklijst_zonder_toewijzing", PerPrestatie);

    /// <summary>Refused: more than was assigned.</summary>
    public static Werklijst BovenPlafond { get; } = new("boven-plafond", "kern.werklijst_boven_volume_of_budget", PerPrestatie);

    /// <summary>Granted after a definitive stop.</summary>
    public static Werklijst GestoptProduct { get; } = new("gestopt-product", "kern.werklijst_op_gestopt_product", PerPrestatie);

    /// <summary>Granted without a start.</summary>
    public static Werklijst VoorStart { get; } = new("voor-start", "kern.werklijst_voor_start", PerPrestatie);

    /// <summary>Granted to two aanbieders.</summary>
    public static Werklijst Dubbel { get; } = new("dubbel", "kern.werklijst_dubbel_over_aanbieders", PerPrestatie + ", andere_aanbieder, andere_referentie_nummer");

    /// <summary>Granted, and the toewijzing no longer carries it.</summary>
    public static Werklijst Onrechtmatig { get; } = new("onrechtmatig", "kern.onrechtmatig_geworden", PerPrestatie);

    /// <summary>An answer says otherwise than we do.</summary>
    public static Werklijst VerschilMetAntwoord { get; } = new("verschil-met-antwoord", "kern.werklijst_verschil_met_antwoord", PerPrestatie);

    /// <summary>Messages on which no answer is possible.</summary>
    public static Werklijst BuitenBerichtenverkeer { get; } = new("buiten-berichtenverkeer", "bron.buiten_berichtenverkeer", "gemeente, bericht_id");

    /// <summary>What the gemeente sent itself and breaks a rule.</summary>
    public static Werklijst EigenBerichten { get; } = new("eigen-berichten", "kern.eigen_berichten", "gemeente, domein, bericht_id");

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<Werklijst> All { get; } =
        [ZonderToewijzing, BovenPlafond, GestoptProduct, VoorStart, Dubbel, Onrechtmatig, VerschilMetAntwoord, BuitenBerichtenverkeer, EigenBerichten];

    /// <summary>The list with this name; null when there is none.</summary>
    public static Werklijst? Find(string naam) => All.FirstOrDefault(lijst => string.Equals(lijst.Naam, naam, StringComparison.OrdinalIgnoreCase));
}
