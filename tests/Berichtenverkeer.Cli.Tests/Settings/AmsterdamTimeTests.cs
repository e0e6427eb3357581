using Berichtenverkeer.Cli.Settings;

namespace Berichtenverkeer.Cli.Tests.Settings;

public sealed class AmsterdamTimeTests
{
    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00")]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01T00:00:00+01:00")]
    public void The_clock_changes_on_the_last_Sunday(string utc, string local)
    {
        var moment = DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(local, AmsterdamTime.Of(moment).ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
    }
}
