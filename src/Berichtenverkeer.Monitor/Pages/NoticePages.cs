using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Pages;

/// <summary>Pages that say that something cannot be shown. They give no details of what went wrong.</summary>
internal static class NoticePages
{
    public static Page BadRequest(string sentence) => Draw("Dit kan niet worden getoond", sentence);

    public static Page NotFound { get; } = Draw("Deze pagina bestaat niet", "Het adres is onbekend.");

    public static Page Fault { get; } = Draw("Er ging iets mis", "De cijfers konden niet worden opgehaald. Probeer het over een minuut opnieuw. Blijft het misgaan, vraag dan degene die de monitor heeft gestart om naar de meldingen in zijn venster te kijken.");

    public static Page Token(bool wrong) => PageFrame.Draw(
        "Toegang · Goede Toekenning",
        Markup.Of($"""
            <div class="opening"><h1>Alleen voor medewerkers</h1>
            <p class="selectie">De werklijsten noemen afzonderlijke verzoeken. Vul de toegangscode in die bij het starten van de monitor is getoond.</p></div>
            <form class="filters" action="/toegang" method="get"><div class="velden"><label>Toegangscode <input name="token" type="password" autocomplete="off" required></label><button type="submit">Verder</button></div>{(wrong ? Markup.Of($"<p role=\"alert\">Deze code klopt niet.</p>") : Markup.Empty)}</form>
            """),
        "Monitor Goede Toekenning",
        MonitorPage.ServedNavigation,
        served: true);

    private static Page Draw(string title, string sentence) => PageFrame.Draw(
        $"{title} · Goede Toekenning",
        Markup.Of($"<div class=\"opening\"><h1>{title}</h1><p class=\"selectie\">{sentence}</p><p><a href=\"/\">Naar de cijfers</a></p></div>"),
        "Monitor Goede Toekenning",
        Markup.Empty,
        served: true);
}
