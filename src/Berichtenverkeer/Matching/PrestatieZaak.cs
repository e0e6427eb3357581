using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Matching;

/// <summary>
/// One prestatie with all that a rule needs to judge it: its toewijzing, what was granted there before, and the maxima.
/// One object serves all lines of a declaratie, so that judging a line allocates nothing.
/// </summary>
public sealed class PrestatieZaak
{
    private readonly Dossier dossier;
    private Tariefafspraak? tarieven;
    private bool heeftTarieven;

    /// <summary>For the lines of one declaratie.</summary>
    internal PrestatieZaak(Bericht bericht, Dossier dossier, ExternBronnen bronnen)
    {
        Bericht = bericht;
        Declaratie = bericht.Declaratie ?? throw new ArgumentException("Not a declaratie.", nameof(bericht));
        Aanbieder = bericht.Aanbieder;
        this.dossier = dossier;
        Bronnen = bronnen;
    }

    /// <summary>The 323 or 303.</summary>
    public Bericht Bericht { get; }

    /// <summary>Its Declaratie.</summary>
    public Declaratie Declaratie { get; }

    /// <summary>AGB code of the declarant.</summary>
    public string Aanbieder { get; }

    /// <summary>The sources outside the messages.</summary>
    public ExternBronnen Bronnen { get; }

    /// <summary>What was declared before this line.</summary>
    public PrestatieBoek Boek => dossier.Prestaties;

    /// <summary>The delivery to the client of the line. No rule of the standard looks at it (OP364).</summary>
    public Levering Levering => dossier.LeveringOf(Client.Bsn, Aanbieder);

    /// <summary>The client of the line.</summary>
    public Client Client { get; private set; } = null!;

    /// <summary>The line.</summary>
    public Prestatie Prestatie { get; private set; } = null!;

    /// <summary>Its ProductPeriode.</summary>
    public Periode Periode { get; private set; }

    /// <summary>GeleverdVolume in the unit of <see cref="Rekenvolume"/>.</summary>
    public long Volume { get; private set; }

    /// <summary>The current version of the toewijzing of this client at this aanbieder that the line is declared on; null when none fits, or not exactly one.</summary>
    public ToewijzingStand? Toewijzing { get; private set; }

    /// <summary>True when the ToewijzingNummer is of another client of this aanbieder: <see cref="Toewijzing"/> is null then.</summary>
    public bool IsVanAndereClient { get; private set; }

    /// <summary>What was granted on the toewijzing before this line.</summary>
    public ToewijzingTelling Telling { get; private set; }

    /// <summary>Maximum volume of this ProductPeriode; null when the standard gives none.</summary>
    public long? PlafondPeriode { get; private set; }

    /// <summary>Maximum volume over the whole toewijzing; null when the standard gives none.</summary>
    public long? PlafondTotaal { get; private set; }

    /// <summary>Of a credit: the prestatie that VorigReferentieNummer names, granted or refused; null when there is none.</summary>
    public PrestatieStand? Vorige { get; private set; }

    /// <summary>What this line declares once (TR389); null without toewijzing.</summary>
    public DebetSleutel? Debet => Toewijzing is { } toewijzing
        ? new(toewijzing.Sleutel, Prestatie.ProductCategorie, Prestatie.ProductCode, Prestatie.Begindatum, Prestatie.Einddatum)
        : null;

    /// <summary>The tariffs agreed for this product at its first day; null when the list does not cover it.</summary>
    public Tariefafspraak? Tarieven
    {
        get
        {
            // More than one rule asks.
            if (!heeftTarieven)
            {
                tarieven = Bronnen.Tarieven.Find(Aanbieder, Prestatie.ProductCode, Prestatie.Begindatum);
                heeftTarieven = true;
            }

            return tarieven;
        }
    }

    /// <summary>Turns to another line.</summary>
    internal void Turn(Client client, Prestatie prestatie)
    {
        Client = client;
        Prestatie = prestatie;
        heeftTarieven = false;
        Periode = new(prestatie.Begindatum, prestatie.Einddatum);
        Volume = Rekenvolume.Of(prestatie.GeleverdVolume, prestatie.Eenheid);
        Vorige = prestatie.VorigReferentieNummer is { } vorig ? Boek.Find(new(Aanbieder, vorig)) : null;
        var found = ToewijzingZoeker.Find(dossier, Aanbieder, client.Bsn, prestatie);
        IsVanAndereClient = found is not null && found.Bsn != client.Bsn;
        Toewijzing = IsVanAndereClient ? null : found;
        Telling = Toewijzing is { } toewijzing ? Boek.TellingOf(toewijzing.Sleutel) : default;
        PlafondPeriode = Toewijzing is null ? null : Plafond.VanPeriode(Toewijzing.Product, Bericht.Soort.Domein, Periode);
        PlafondTotaal = Toewijzing is null ? null : Plafond.Totaal(Toewijzing.Product, Telling.LaatsteEinde > Periode.Einde ? Telling.LaatsteEinde.Value : Periode.Einde);
    }
}
