using System.Globalization;
using Berichtenverkeer.Pipeline.Outbox;

namespace Berichtenverkeer.Pipeline.Tests.Outbox;

/// <summary>A name is given once: whoever comes second is refused, at whatever moment it comes.</summary>
public sealed class FreeNameTests : IDisposable
{
    private const int AtOnce = 8;

    private readonly string folder = Directory.CreateTempSubdirectory("berichten-naam-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_gets_its_name_and_the_temporary_one_is_gone()
    {
        File.WriteAllText(In("deel"), "inhoud");
        FreeName.Give(In("deel"), In("naam"));
        Assert.Equal([In("naam")], Directory.GetFiles(folder));
        Assert.Equal("inhoud", File.ReadAllText(In("naam")));
    }

    [Fact]
    public void A_name_that_is_taken_is_refused_and_both_files_stay()
    {
        File.WriteAllText(In("deel"), "nieuw");
        File.WriteAllText(In("naam"), "oud");
        Assert.Throws<IOException>(() => FreeName.Give(In("deel"), In("naam")));
        Assert.Equal("nieuw", File.ReadAllText(In("deel")));
        Assert.Equal("oud", File.ReadAllText(In("naam")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Assert.Throws<FileNotFoundException>(() => FreeName.Give(In("deel"), In("naam")));

    [Fact]
    public void Of_many_at_once_one_gets_the_name_and_no_other_takes_it_after()
    {
        // File.Move, which looks and then renames, let more than one through in some of these rounds.
        for (var round = 0; round < 300; round++)
        {
            var name = In(string.Create(CultureInfo.InvariantCulture, $"naam{round}"));
            for (var one = 0; one < AtOnce; one++)
                File.WriteAllText(PartOf(name, one), PartOf(name, one));
            var winners = new List<string>();
            using var start = new Barrier(AtOnce);
            var threads = Enumerable.Range(0, AtOnce).Select(one => new Thread(() =>
            {
                start.SignalAndWait();
                try
                {
                    FreeName.Give(PartOf(name, one), name);
                    lock (winners)
                        winners.Add(PartOf(name, one));
                }
                catch (IOException)
                {
                    // The name was taken.
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            Assert.Equal(File.ReadAllText(name), Assert.Single(winners));
        }
    }

    private static string PartOf(string name, int one) => string.Create(CultureInfo.InvariantCulture, $"{name}.{one}.deel");

    private string In(string name) => Path.Combine(folder, name);
}
