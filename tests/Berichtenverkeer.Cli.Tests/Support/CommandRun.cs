using System.Text;
using System.Text.Json;

namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>What a command gave: exit code and both streams.</summary>
internal sealed record CommandRun(int ExitCode, byte[] RawOut, string Error)
{
    public string Out => Encoding.UTF8.GetString(RawOut);

    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The objects of <c>--json</c>; every line must be one.</summary>
    public IReadOnlyList<JsonElement> Json => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>The last object, which must be the summary.</summary>
    public JsonElement Summary
    {
        get
        {
            var last = Json[^1];
            Assert.Equal("samenvatting", last.GetProperty("soort").GetString());
            return last;
        }
    }
}
