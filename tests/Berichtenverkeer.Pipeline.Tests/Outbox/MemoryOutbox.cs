using System.Text;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Outbox;

/// <summary>An outbox of released retouren, with the rules of the real one.</summary>
internal sealed class MemoryOutbox : IOutbox
{
    private readonly List<Row> rows = [];

    public IReadOnlyList<string> Sent => [.. rows.Where(row => row.Sent).Select(row => row.Answer.Identificatie)];

    public static Envelope Di01 { get; } = new("Di01", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be001", null, "98000001", "0037", "20260506021503", "JW305");

    public MemoryOutbox With(string identificatie, string bericht = "JW306", long run = 12, Envelope? di01 = null, string soort = "retour", long? lengte = null)
    {
        var answer = new UitgaandAntwoord(
            rows.Count + 1, "", "", bericht, "0037", "98000001", identificatie, soort == "retour" ? "3.2" : "", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be002",
            "20260507021503", new("Suite", "0012", "0003"), di01, Encoding.UTF8.GetBytes($"<antwoord>{identificatie}</antwoord>"));
        rows.Add(new Row(answer, new(answer.AntwoordId, "0037", soort, bericht, answer.Release, "98000001", identificatie, run, lengte ?? answer.Inhoud.Length, di01 is not null, 0)));
        return this;
    }

    public Task<int> ReleaseAsync(AntwoordKeuze keuze, DateTimeOffset moment, CancellationToken cancellationToken) => Task.FromResult(0);

    public Task AssignAsync(AntwoordKeuze keuze, Func<IReadOnlyList<WachtendAntwoord>, IReadOnlyList<PakketToewijzing>> assign, CancellationToken cancellationToken)
    {
        var last = rows.Max(row => row.Nummer) ?? 0;
        foreach (var one in assign([.. rows.Where(row => row.Answer.Vorm.Length == 0).Select(row => row.Waiting with { LaatsteZip = last }).OrderBy(one => one.Bericht, StringComparer.Ordinal).ThenBy(one => one.Identificatie, StringComparer.Ordinal)]))
        {
            var row = rows.Single(row => row.Answer.AntwoordId == one.AntwoordId);
            row.Answer = row.Answer with { Vorm = one.Vorm, Pakket = one.Pakket };
            row.Nummer = one.Nummer;
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>> PackagesAsync(AntwoordKeuze keuze, bool again, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. rows.Where(row => row.Sent == again).Select(row => row.Answer.Pakket).Distinct().Order(StringComparer.Ordinal)]);

    public Task<IReadOnlyList<UitgaandAntwoord>> ContentAsync(IReadOnlyCollection<string> packages, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UitgaandAntwoord>>([.. rows.Select(row => row.Answer).Where(answer => packages.Contains(answer.Pakket)).OrderBy(answer => answer.Identificatie, StringComparer.Ordinal)]);

    public Task MarkSentAsync(IReadOnlyCollection<string> packages, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(row => packages.Contains(row.Answer.Pakket)))
            row.Sent = true;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<AntwoordTelling>> CountsAsync(AntwoordKeuze keuze, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<AntwoordTelling>>([]);

    private sealed class Row(UitgaandAntwoord answer, WachtendAntwoord waiting)
    {
        public UitgaandAntwoord Answer { get; set; } = answer;

        public WachtendAntwoord Waiting { get; } = waiting;

        public int? Nummer { get; set; }

        public bool Sent { get; set; }
    }
}
