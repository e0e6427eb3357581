using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Postgres.Storage;
using Regel = Berichtenverkeer.GoedeToekenning.Cijfers.WerklijstRegel;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>An open verzoek as it comes from the database.</summary>
internal sealed record WerklijstGtRow
{
    public string Gemeente { get; init; } = string.Empty;

    public string Domein { get; init; } = string.Empty;

    public long BerichtId { get; init; }

    public int Volgnr { get; init; }

    public int Soort { get; init; }

    public string Aanbieder { get; init; } = string.Empty;

    public string Referentie { get; init; } = string.Empty;

    public DateOnly Dagtekening { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public DateOnly? Begin { get; init; }

    public DateOnly? Eind { get; init; }

    public long? Waarde { get; init; }

    public string Advies { get; init; } = string.Empty;

    public string[] Bepalingen { get; init; } = [];

    public string Toelichting { get; init; } = string.Empty;

    public string? Reden { get; init; }

    public bool InOnderzoek { get; init; }

    public DateOnly? Uiterlijk { get; init; }

    public DateOnly? WoonplaatsUiterlijk { get; init; }

    public DateOnly? OverlegOp { get; init; }

    /// <summary>The row with the judgement that counts; one that staff registered says so with its reason.</summary>
    public Regel ToRegel(Advies oordeel) => new()
    {
        Gemeente = Gemeente,
        Domein = DomeinNames.Parse(Domein),
        BerichtId = BerichtId,
        Volgnr = Volgnr,
        Soort = Soort,
        Aanbieder = Aanbieder,
        Referentie = Referentie,
        Dagtekening = Dagtekening,
        Categorie = Categorie,
        Code = Code,
        Begin = Begin,
        Eind = Eind,
        Waarde = Waarde,
        Oordeel = oordeel,
        Bepalingen = Bepalingen,
        Toelichting = Advies == RegisterNames.Of(oordeel) ? Toelichting : $"Vastgelegd als {RegisterNames.Of(oordeel)}, anders dan het advies: {Reden} Advies: {Toelichting}",
        InOnderzoek = InOnderzoek,
        Uiterlijk = Uiterlijk,
        WoonplaatsUiterlijk = WoonplaatsUiterlijk,
        OverlegOp = OverlegOp,
    };
}
