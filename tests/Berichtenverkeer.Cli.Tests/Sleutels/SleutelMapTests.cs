using Berichtenverkeer.Cli.Sleutels;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Tests.Sleutels;

/// <summary>Keys are made once, for their owner only, and one per purpose and domein.</summary>
public sealed class SleutelMapTests
{
    private const string Bsn = "999900006";

    [Fact]
    public void Key_is_made_when_first_needed_and_stays_the_same()
    {
        using var folder = new TempFolder();
        var map = new SleutelMap(folder["sleutels"]);

        Assert.Null(map.Find(SleutelMap.Lijsten, Domein.Jw));
        Assert.False(Directory.Exists(folder["sleutels"]));
        var first = map.Of(SleutelMap.Lijsten, Domein.Jw);

        Assert.Equal(first.KeyId, map.Of(SleutelMap.Lijsten, Domein.Jw).KeyId);
        Assert.Equal(first.KeyId, new SleutelMap(folder["sleutels"]).Find(SleutelMap.Lijsten, Domein.Jw)!.KeyId);
        Assert.Equal([folder["sleutels/pseudoniem-lijsten-jw.key"]], Directory.GetFiles(folder["sleutels"]));
        Assert.Equal(32, new FileInfo(folder["sleutels/pseudoniem-lijsten-jw.key"]).Length);
    }

    [Fact]
    public void Folder_and_file_are_for_their_owner_only()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        new SleutelMap(folder["sleutels"]).Of(SleutelMap.Lijsten, Domein.Wmo);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder["sleutels"]));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["sleutels/pseudoniem-lijsten-wmo.key"]));
    }

    [Fact]
    public void Pseudonyms_of_another_purpose_or_domein_cannot_be_joined()
    {
        using var folder = new TempFolder();
        var map = new SleutelMap(folder.Path);
        string[] pseudonyms =
        [
            Convert.ToHexString(map.Of(SleutelMap.Lijsten, Domein.Jw).Of(Domein.Jw, Bsn)), Convert.ToHexString(map.Of(SleutelMap.Lijsten, Domein.Wmo).Of(Domein.Jw, Bsn)),
            Convert.ToHexString(map.Of("analist", Domein.Jw).Of(Domein.Jw, Bsn)),
        ];
        Assert.Equal(3, pseudonyms.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Many_that_need_it_at_once_get_one_key()
    {
        using var folder = new TempFolder();
        var ids = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => new SleutelMap(folder["sleutels"]).Of(SleutelMap.Lijsten, Domein.Jw).KeyId)));
        Assert.Single(ids.Distinct(StringComparer.Ordinal));
        Assert.Single(Directory.GetFileSystemEntries(folder["sleutels"]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void File_that_is_no_key_is_refused_and_not_replaced(int length)
    {
        using var folder = new TempFolder().Write("pseudoniem-lijsten-jw.key", new byte[length]);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder["pseudoniem-lijsten-jw.key"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var fault = Assert.Throws<SleutelException>(() => new SleutelMap(folder.Path).Of(SleutelMap.Lijsten, Domein.Jw));
        Assert.Contains("geen sleutel van 32 bytes", fault.Message, StringComparison.Ordinal);
        Assert.Equal(length, new FileInfo(folder["pseudoniem-lijsten-jw.key"]).Length);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void Key_that_others_can_reach_is_refused(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        var map = new SleutelMap(folder.Path);
        map.Of(SleutelMap.Lijsten, Domein.Jw);
        File.SetUnixFileMode(map.FileOf(SleutelMap.Lijsten, Domein.Jw), UnixFileMode.UserRead | UnixFileMode.UserWrite | mode);
        Assert.Contains("ook voor anderen toegankelijk", Assert.Throws<SleutelException>(() => map.Find(SleutelMap.Lijsten, Domein.Jw)).Message, StringComparison.Ordinal);
    }
}
