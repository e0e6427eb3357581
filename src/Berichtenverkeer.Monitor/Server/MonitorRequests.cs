using System.Globalization;
using System.Text;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Figures;
using Berichtenverkeer.Monitor.Pages;
using Microsoft.AspNetCore.Http;

namespace Berichtenverkeer.Monitor.Server;

/// <summary>Answers requests: counts to whoever is on this machine, worklists to who has the token.</summary>
internal sealed class MonitorRequests(MonitorServerSettings settings, AccessToken token, Task started)
{
    private const string Lists = "/werklijst/";
    private const string CsvFiles = "/csv/";
    private readonly AccessToken session = new();

    public int Port { get; set; }

    /// <summary>Cookies do not know ports: the name keeps two monitors on one machine apart.</summary>
    private string CookieName => "monitor-" + Port.ToString(CultureInfo.InvariantCulture);

    public async Task HandleAsync(HttpContext context)
    {
        await started;
        WriteHeaders(context.Response);
        if (!IsOurHost(context.Request.Host.Value))
        {
            // A name of someone else that points to this machine (DNS rebinding) must not read along.
            await PlainAsync(context, StatusCodes.Status421MisdirectedRequest, "Dit adres hoort niet bij de monitor.");
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await PlainAsync(context, StatusCodes.Status405MethodNotAllowed, "Alleen lezen kan.");
            return;
        }

        try
        {
            await AnswerAsync(context);
        }
        catch (FilterException wrong)
        {
            await PageAsync(context, NoticePages.BadRequest(wrong.Message), StatusCodes.Status400BadRequest);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader went away.
        }
#pragma warning disable CA1031 // Whatever goes wrong, the reader sees a page without details.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            settings.BijStoring(fault);
            if (!context.Response.HasStarted)
                await PageAsync(context, NoticePages.Fault, StatusCodes.Status500InternalServerError);
        }
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == "/")
            return CountsAsync(context);
        if (path == "/toegang")
            return AccessAsync(context);
        if (path.StartsWith(Lists, StringComparison.Ordinal) && ListOf(path[Lists.Length..]) is { } list)
            return ListAsync(context, list, csv: false);
        if (path.StartsWith(CsvFiles + "werklijst-", StringComparison.Ordinal) && ListOf(path[(CsvFiles.Length + "werklijst-".Length)..]) is { } csvList)
            return ListAsync(context, csvList, csv: true);
        return path.StartsWith(CsvFiles, StringComparison.Ordinal)
            ? CsvAsync(context, path[CsvFiles.Length..])
            : PageAsync(context, NoticePages.NotFound, StatusCodes.Status404NotFound);
    }

    private async Task CountsAsync(HttpContext context) => await PageAsync(context, MonitorPage.Draw(await CijfersAsync(context), settings.Lokaal, served: true));

    private async Task CsvAsync(HttpContext context, string name)
    {
        if (MonitorPage.Tabellen(await CijfersAsync(context)).TryGetValue(name, out var table))
            await CsvAsync(context, table, "goede-toekenning-" + name);
        else
            await PageAsync(context, NoticePages.NotFound, StatusCodes.Status404NotFound);
    }

    private async Task<MonitorCijfers> CijfersAsync(HttpContext context)
    {
        var (van, tot) = DefaultPeriod.Of(await settings.Cijfers.PeriodeAsync(context.RequestAborted), settings.Vandaag());
        List<KeyValuePair<string, string>> query = [.. context.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))];
        return await settings.Cijfers.CijfersAsync(FilterQuery.Read(query, van, tot), context.RequestAborted);
    }

    private async Task ListAsync(HttpContext context, Advies list, bool csv)
    {
        if (!session.Is(context.Request.Cookies[CookieName]))
        {
            await PageAsync(context, NoticePages.Token(wrong: false), StatusCodes.Status403Forbidden);
            return;
        }

        var rows = await settings.Werklijsten.RegelsAsync(list, context.RequestAborted);
        if (csv)
            await CsvAsync(context, WerklijstPage.Tabel(rows), "werklijst-" + NameOf(list));
        else
            await PageAsync(context, WerklijstPage.Draw(list, rows, settings.Vandaag()));
    }

    private async Task AccessAsync(HttpContext context)
    {
        if (!token.Is(context.Request.Query["token"].ToString()))
        {
            await PageAsync(context, NoticePages.Token(wrong: true), StatusCodes.Status403Forbidden);
            return;
        }

        context.Response.Cookies.Append(CookieName, session.Text, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        // The redirect takes the token out of the address, and so out of the history.
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = Lists + NameOf(Advies.Tenzij);
    }

    private bool IsOurHost(string? host)
    {
        string[] names = ["127.0.0.1", "localhost", "[::1]"];
        return names.Any(name => string.Equals(host, $"{name}:{Port.ToString(CultureInfo.InvariantCulture)}", StringComparison.OrdinalIgnoreCase)
            || (Port == 80 && string.Equals(host, name, StringComparison.OrdinalIgnoreCase)));
    }

    private static Advies? ListOf(string name) => name switch
    {
        "direct-toekennen" => Advies.Administratief,
        "tenzij" => Advies.Tenzij,
        _ => null,
    };

    private static string NameOf(Advies list) => list == Advies.Administratief ? "direct-toekennen" : "tenzij";

    private static void WriteHeaders(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private static Task PageAsync(HttpContext context, Page page, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = page.Policy;
        return WriteAsync(context, Encoding.UTF8.GetBytes(page.Html));
    }

    private static Task CsvAsync(HttpContext context, Tabel table, string name)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";
        return WriteAsync(context, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(table.ToCsv())]);
    }

    private static Task PlainAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return WriteAsync(context, Encoding.UTF8.GetBytes(sentence + "\n"));
    }

    private static async Task WriteAsync(HttpContext context, byte[] body)
    {
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
