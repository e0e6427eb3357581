using System.Security.Cryptography;
using System.Text;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Pages;

/// <summary>A whole document: head, landmarks, style and its policy. There is no script.</summary>
internal static class PageFrame
{
    private static readonly string Css = ReadCss();

    /// <param name="title">Of the window.</param>
    /// <param name="body">Everything within main.</param>
    /// <param name="footer">Printed at the foot of every sheet, such as the peildatum; plain text.</param>
    /// <param name="navigation">Links of the header; may be empty.</param>
    /// <param name="served">Whether a server sends it, which gives the policy as a header.</param>
    public static Page Draw(string title, Markup body, string footer, Markup navigation, bool served)
    {
        var style = Css + "@page{@bottom-left{content:\"" + CssText(footer) + "\"}}\n";
        var policy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; img-src data:; form-action {(served ? "'self'" : "'none'")}; base-uri 'none'";
        var meta = served ? Markup.Empty : Markup.Of($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        var html = Markup.Of($"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            {meta}<meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <style>{new Markup(style)}</style>
            </head>
            <body>
            <a class="spring" href="#inhoud">Naar de inhoud</a>
            <header class="kop"><p class="merk">Monitor <b>Goede Toekenning</b></p>{navigation}</header>
            <main id="inhoud" tabindex="-1">
            {body}
            </main>
            </body>
            </html>

            """);
        return new(html.Value, policy + "; frame-ancestors 'none'");
    }

    private static string CssText(string text) => text.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal);

    private static string ReadCss()
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream("pagina.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The hash of the policy is over what a browser sees, and that has no carriage returns.
        return reader.ReadToEnd().Replace("\r", "", StringComparison.Ordinal);
    }
}
