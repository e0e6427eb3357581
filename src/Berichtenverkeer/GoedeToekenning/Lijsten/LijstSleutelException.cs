namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>
/// A list about clients was made with another key than the one that is here now. Every client would seem unknown to it, so it is not used at all.
/// The message is a Dutch sentence for the user.
/// </summary>
/// <param name="soort">Kind of the list.</param>
/// <param name="lijstId">Number of the list.</param>
public sealed class LijstSleutelException(string soort, long lijstId)
    : Exception(FormattableString.Invariant(
        $"De lijst {soort} (nummer {lijstId}) is gemaakt met een andere sleutel dan die in de sleutelmap staat; zo is geen cliënt erin terug te vinden. Zet de sleutel van toen terug, of laad de lijst opnieuw: berichten lijst laad {soort}"));
