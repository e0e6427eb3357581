using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>One client at one aanbieder under one law: knows the toewijzingen and makes the messages about them.</summary>
internal sealed class Zaak(Traffic traffic, Persoon persoon, Domein domein, string gemeente, string aanbieder)
{
    private readonly Traffic traffic = traffic;

    public Persoon Persoon { get; } = persoon;

    public Domein Domein { get; } = domein;

    public string Gemeente { get; } = gemeente;

    public string Aanbieder { get; } = aanbieder;

    public List<Toewijzing> Toewijzingen { get; } = [];

    public long BeschikkingNummer { get; } = 10_000_000 + traffic.Count($"beschikking {gemeente} {domein}");

    public long NewToewijzingNummer() => 1_000_000 + traffic.Count($"toewijzing {Gemeente} {Domein}");

    public string NewReferentie() => string.Create(CultureInfo.InvariantCulture, $"REF-{Aanbieder}-{(Domein == Domein.Jw ? 'J' : 'W')}{traffic.Count($"referentie {Aanbieder} {Domein}"):D7}");

    private Bericht New(int nummer, DateOnly day) => traffic.New(traffic.Soort(Domein, nummer, day), Gemeente, Aanbieder, day);

    /// <summary>315: asks for a toewijzing for each of the products.</summary>
    public Bericht Verzoek(DateOnly day, IReadOnlyList<AangevraagdProduct> producten, bool gezagsdragerBekend)
    {
        var bericht = New(315, day);
        var client = Persoon.Client();
        client.GezagsdragerBekend = Domein == Domein.Jw && gezagsdragerBekend ? "1" : null;
        client.AangevraagdeProducten.AddRange(producten);
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>301: everything that is current for this client at this aanbieder, and what changed (OP087).</summary>
    /// <param name="day">Day of sending.</param>
    /// <param name="referenties">ReferentieAanbieder per toewijzing that honours a verzoek.</param>
    /// <param name="changed">Toewijzingen with a new version, current or not.</param>
    public Bericht Toewijzingsbericht(DateOnly day, IReadOnlyDictionary<Toewijzing, string>? referenties, params IReadOnlyCollection<Toewijzing> changed)
    {
        var bericht = New(301, day);
        var dagtekening = bericht.Dagtekening;
        var client = Persoon.FullClient(Domein);
        var told = Toewijzingen.Where(t => changed.Contains(t) || t.IsCurrent(dagtekening)).ToList();
        client.ToegewezenProducten.AddRange(told.Select(t => t.Product(referenties?.GetValueOrDefault(t))));
        if (bericht.Soort.Release.BasisXsdVersie is null)
        {
            client.Beschikking = new(client.ToegewezenProducten)
            {
                BeschikkingNummer = BeschikkingNummer,
                Afgiftedatum = told.Min(t => t.Versions.Count == 0 ? t.Current.Datum : t.Versions[0].Versie.Datum),
                Ingangsdatum = told.Min(t => t.Current.Ingang),
                Einddatum = told.Exists(t => t.Current.Eind is null) ? null : told.Max(t => t.Current.Eind),
                Grondslag01 = Persoon.Nummer % 3 == 0 ? "07" : null,
            };
        }

        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>Sends a 301 and makes its versions count.</summary>
    public DateOnly SendToewijzing(DateOnly day, IReadOnlyDictionary<Toewijzing, string>? referenties, params IReadOnlyCollection<Toewijzing> changed)
    {
        var sent = traffic.Send(Toewijzingsbericht(day, referenties, changed));
        foreach (var toewijzing in changed)
            toewijzing.MarkSent(sent);
        return sent;
    }

    /// <summary>305.</summary>
    public Bericht Start(DateOnly day, params IReadOnlyList<StartProduct> producten)
    {
        var bericht = New(305, day);
        var client = Persoon.Client();
        client.StatusAanlevering = bericht.Soort.Release.BasisXsdVersie is null ? "1" : null;
        client.StartProducten.AddRange(producten);
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>307.</summary>
    public Bericht Stop(DateOnly day, params IReadOnlyList<StopProduct> producten)
    {
        var bericht = New(307, day);
        var client = Persoon.Client();
        client.StatusAanlevering = bericht.Soort.Release.BasisXsdVersie is null ? "1" : null;
        client.StopProducten.AddRange(producten);
        bericht.Clienten.Add(client);
        return bericht;
    }

    public StartProduct StartProduct(Toewijzing toewijzing, DateOnly day, DateOnly begin, string status = "1") => new()
    {
        BeschikkingNummer = traffic.Is23(day) ? toewijzing.BeschikkingNummer : null,
        ToewijzingNummer = toewijzing.Nummer,
        Product = toewijzing.Variant.Product,
        ToewijzingIngangsdatum = toewijzing.Current.Ingang,
        Begindatum = begin,
        StatusAanlevering = status,
    };

    public StopProduct StopProduct(Toewijzing toewijzing, DateOnly day, DateOnly begin, DateOnly einde, string reden, string status = "1") => new()
    {
        BeschikkingNummer = traffic.Is23(day) ? toewijzing.BeschikkingNummer : null,
        ToewijzingNummer = toewijzing.Nummer,
        Product = toewijzing.Variant.Product,
        ToewijzingIngangsdatum = toewijzing.Current.Ingang,
        Begindatum = begin,
        RedenBeeindiging = reden,
        Einddatum = einde,
        StatusAanlevering = status,
    };

    /// <summary>317: all current toewijzingen, unchanged unless said otherwise (TR349).</summary>
    public Bericht Wijzigingsverzoek(DateOnly day, string referentie, string reden, TeWijzigenProduct? teWijzigen, NieuwProduct? nieuw)
    {
        var bericht = New(317, day);
        var client = Persoon.ShortClient();
        var verzoek = client.Verzoek = new() { ReferentieAanbieder = referentie, RedenVerzoek = reden };
        foreach (var toewijzing in Toewijzingen.Where(t => t.IsCurrent(bericht.Dagtekening) && t.Nummer != teWijzigen?.ToewijzingNummer))
            verzoek.OngewijzigdeProducten.Add(new() { ToewijzingNummer = toewijzing.Nummer!.Value });
        if (teWijzigen is not null)
            verzoek.TeWijzigenProducten.Add(teWijzigen);
        if (nieuw is not null)
            verzoek.NieuweProducten.Add(nieuw);
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>319: 2 is in onderzoek; any other value of <paramref name="afwijzing"/> than null is a refusal.</summary>
    public Bericht Antwoord(DateOnly day, string referentie, string? afwijzing, string? woonplaats = null)
    {
        var bericht = New(319, day);
        bericht.Antwoord = new()
        {
            ReferentieAanbieder = referentie,
            VerzoekAntwoord = afwijzing is null ? "2" : "1",
            RedenAfwijzingVerzoek = afwijzing,
            Woonplaatsbeginsel = woonplaats is null ? null : new() { Gemeente = woonplaats },
        };
        return bericht;
    }
}
