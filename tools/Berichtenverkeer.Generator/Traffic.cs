using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>All messages of a region as they are sent: gives them a header and numbers, and has each heenbericht answered after a few working days.</summary>
internal sealed class Traffic(RegionOptions options)
{
    private static readonly Dictionary<(Domein, int, string), BerichtSoort> Soorten =
        BerichtSoorten.All.ToDictionary(s => (s.Domein, s.Nummer, s.Release.Versie));

    private readonly Dictionary<string, int> counters = new(StringComparer.Ordinal);
    private readonly Prng random = new(options.Seed, 7);

    public List<StoryMessage> Messages { get; } = [];

    public RegionOptions Options { get; } = options;

    /// <summary>The release that is spoken on a day.</summary>
    public bool Is23(DateOnly day) => Workday(day) < Options.Wissel;

    public BerichtSoort Soort(Domein domein, int nummer, DateOnly day) => Soorten[(domein, nummer, Is23(day) ? "2.3" : "3.2")];

    /// <summary>The next number of a series: each sender and each use has its own.</summary>
    public int Count(string series) => counters[series] = counters.GetValueOrDefault(series) + 1;

    /// <summary>Messages are sent on working days: a Saturday or Sunday becomes the Monday after it.</summary>
    public static DateOnly Workday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>A new message with its header filled, for the first working day from <paramref name="day"/>.</summary>
    public Bericht New(BerichtSoort soort, string gemeente, string aanbieder, DateOnly day)
    {
        day = Workday(day);
        var bericht = new Bericht(soort);
        var header = bericht.Header;
        Headers.Stamp(header, bericht.Soort);
        if (!bericht.Soort.HasAfzender)
        {
            header.Gemeente = gemeente;
            header.Aanbieder = aanbieder;
            return bericht;
        }

        header.Afzender = bericht.Soort.GemeenteIsAfzender ? gemeente : aanbieder;
        header.Ontvanger = bericht.Soort.GemeenteIsAfzender ? aanbieder : gemeente;
        header.Identificatie = Identificatie(header.Afzender);
        header.Dagtekening = day;
        return bericht;
    }

    /// <summary>Sends a message that its receiver accepts.</summary>
    /// <returns>The day on which it was sent.</returns>
    public DateOnly Send(Bericht bericht) => Send(bericht, null, null, null);

    /// <summary>Sends a message that its receiver refuses by a rule, with a retourcode on one of its classes.</summary>
    /// <returns>The day on which the retour was sent.</returns>
    public DateOnly SendRefused(Bericht bericht, Func<Bericht, Klasse> wrong, string regel, string retourCode) => Send(bericht, wrong, regel, retourCode);

    /// <summary>Adds an answer (319, 325, 304) or a message that gets none.</summary>
    public StoryMessage Add(Bericht bericht, DateOnly day)
    {
        var message = new StoryMessage(day, bericht);
        if (day <= Options.Tot)
            Messages.Add(message);
        return message;
    }

    private DateOnly Send(Bericht bericht, Func<Bericht, Klasse>? wrong, string? regel, string? retourCode)
    {
        var day = bericht.Dagtekening;
        var message = Add(bericht, day);
        message.Regel = regel;
        message.RetourCode = retourCode;
        var retourDay = AfterWorkdays(day, random.Between(1, 3));
        var retour = Retouren.Of(bericht, "R" + Identificatie("retour " + bericht.Ontvanger), retourDay);
        if (wrong is not null)
            Retouren.Refuse(retour, bericht, wrong, retourCode!);
        if (retourDay <= Options.Tot)
        {
            message.Oordeel = wrong is null ? Uitkomst.Geaccepteerd : Uitkomst.Afgekeurd;
            message.Retour = Add(retour, retourDay);
        }

        return wrong is null ? day : retourDay;
    }

    private static DateOnly AfterWorkdays(DateOnly day, int count)
    {
        for (; count > 0; count--)
            day = Workday(day.AddDays(1));
        return day;
    }

    private string Identificatie(string series) => string.Create(CultureInfo.InvariantCulture, $"{Count(series):D8}");
}
