using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>A good message of which a faulty one can be made, with what the region knows around it.</summary>
/// <param name="Story">The message.</param>
/// <param name="Regio">The region.</param>
internal sealed record FoutBasis(StoryMessage Story, FoutRegio Regio)
{
    public Bericht Bericht => Story.Bericht;

    /// <summary>The toewijzing with this number as it was last told before the message.</summary>
    public ToegewezenProduct? Toewijzing(long nummer) => Regio.Toewijzing(Bericht, nummer, Story.Datum);

    /// <summary>True when a message of the day after it still falls within the region.</summary>
    public bool HasNextDay => Story.Datum < Regio.Options.Tot;

    /// <summary>True when the next day has no start or stop of the same client, so that the order on that day is no question.</summary>
    public bool NextDayIsQuiet => HasNextDay && !Regio.HasLevering(Bericht, Story.Datum.AddDays(1));
}
