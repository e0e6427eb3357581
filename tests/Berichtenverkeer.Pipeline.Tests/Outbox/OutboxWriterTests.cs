using System.IO.Compression;
using System.Text;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Pipeline.Outbox;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Outbox;

public sealed class OutboxWriterTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "berichten-uit-" + Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Each_answer_is_a_file_of_its_own_with_its_bytes()
    {
        var outbox = new MemoryOutbox().With("A1").With("A2", di01: MemoryOutbox.Di01);
        Assert.Equal(new OutboxResult(2, 2, false), await WriteAsync(outbox));
        Assert.Equal(["JW306_0037_98000001_A1.xml", "JW306_0037_98000001_A2.xml"], Names());
        Assert.Equal("<antwoord>A1</antwoord>", Text("JW306_0037_98000001_A1.xml"));
        Assert.Equal(["A1", "A2"], outbox.Sent);
    }

    [Fact]
    public async Task Nothing_to_write_makes_no_folder()
    {
        Assert.Equal(new OutboxResult(0, 0, false), await WriteAsync(new MemoryOutbox().With("A1"), sentBefore: true));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task In_a_Du01_goes_what_came_in_a_Di01()
    {
        await WriteAsync(new MemoryOutbox().With("A1").With("A2", di01: MemoryOutbox.Di01).With("F1", "Fo01", di01: MemoryOutbox.Di01, soort: "fo01"), UitgaandeVorm.Envelop);
        Assert.Equal("<antwoord>A1</antwoord>", Text("JW306_0037_98000001_A1.xml"));
        Assert.Equal("<antwoord>F1</antwoord>", Text("Fo01_0037_98000001_F1.xml"));
        var read = new EnvelopeReader(ReadingLimits.Default).Read(await File.ReadAllBytesAsync(Path.Combine(folder, "JW306_0037_98000001_A2.xml")));
        Assert.Equal("<antwoord>A2</antwoord>", Encoding.UTF8.GetString(read.Payload.Span));
        Assert.Equal(
            new("Du01", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be002", MemoryOutbox.Di01.Referentienummer, "0037", "98000001", "20260507021503", "JW306"), read.Envelope);
        var text = Text("JW306_0037_98000001_A2.xml");
        Assert.Contains("<s:applicatie>Suite</s:applicatie>", text, StringComparison.Ordinal);
        Assert.Contains("applicatieVersie>0012<", text, StringComparison.Ordinal);
        Assert.Contains("functieVersie>0003<", text, StringComparison.Ordinal);
        Assert.Contains("functieSubversie>0002<", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_325_goes_in_an_envelope_that_refers_to_no_other()
    {
        await WriteAsync(new MemoryOutbox().With("A1", "JW325", di01: MemoryOutbox.Di01), UitgaandeVorm.Envelop);
        var read = new EnvelopeReader(ReadingLimits.Default).Read(await File.ReadAllBytesAsync(Path.Combine(folder, "JW325_0037_98000001_A1.xml")));
        Assert.Equal("<antwoord>A1</antwoord>", Encoding.UTF8.GetString(read.Payload.Span));
        Assert.Equal(new("Di01", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be002", null, "0037", "98000001", "20260507021503", "JW325"), read.Envelope);
        var text = Text("JW325_0037_98000001_A1.xml");
        Assert.Contains("functieVersie>0003<", text, StringComparison.Ordinal);
        Assert.Contains("functieSubversie>0002<", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_too_large_for_an_envelope_is_written_as_it_is_and_counted()
    {
        var outbox = new MemoryOutbox().With("A1", "JW325", di01: MemoryOutbox.Di01, lengte: PackageDivision.MaxZipBytes).With("A2", "JW325", di01: MemoryOutbox.Di01);
        Assert.Equal(new OutboxResult(2, 2, false) { TooLarge = 1 }, await WriteAsync(outbox, UitgaandeVorm.Envelop));
        Assert.Equal("<antwoord>A1</antwoord>", Text("JW325_0037_98000001_A1.xml"));
        Assert.Contains("envelopHeenbericht", Text("JW325_0037_98000001_A2.xml"), StringComparison.Ordinal);
        Assert.Equal(0, (await WriteAsync(outbox, UitgaandeVorm.Envelop)).TooLarge);
    }

    [Fact]
    public async Task A_zip_holds_the_plain_messages_and_is_the_same_each_time()
    {
        var outbox = new MemoryOutbox().With("A2", di01: MemoryOutbox.Di01).With("A1");
        await WriteAsync(outbox, UitgaandeVorm.Zip);
        var name = Assert.Single(Names());
        Assert.Equal("JW306_0037_run12_001.zip", name);
        using (var zip = ZipFile.OpenRead(Path.Combine(folder, name)))
        {
            Assert.Equal(["JW306_0037_98000001_A1.xml", "JW306_0037_98000001_A2.xml"], zip.Entries.Select(entry => entry.FullName));
            Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
            using var reader = new StreamReader(zip.Entries[0].Open());
            Assert.Equal("<antwoord>A1</antwoord>", await reader.ReadToEndAsync());
        }

        var before = File.ReadAllBytes(Path.Combine(folder, name));
        File.Delete(Path.Combine(folder, name));
        await WriteAsync(outbox, UitgaandeVorm.Plat, again: true);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(folder, Assert.Single(Names()))));
    }

    [Theory]
    [InlineData("plat")]
    [InlineData("zip")]
    public async Task Broken_off_after_any_step_the_next_time_makes_it_complete(string form)
    {
        var vorm = form == "zip" ? UitgaandeVorm.Zip : UitgaandeVorm.Plat;
        foreach (var step in Enum.GetValues<OutboxStep>())
        {
            Dispose();
            var outbox = new MemoryOutbox().With("A1").With("A2");
            var writer = new OutboxWriter(outbox, folder, AntwoordEnveloppen.Standaard, TimeProvider.System)
            {
                Passed = passed =>
                {
                    if (passed == step)
                        throw new InvalidOperationException("Broken off.");
                },
            };
            await Assert.ThrowsAsync<InvalidOperationException>(() => writer.WriteAsync(new(), vorm, again: false, CancellationToken.None));
            Assert.Equal(step == OutboxStep.Marked, outbox.Sent.Count > 0);

            // New answers come, and the next one asks for another form: what has a file keeps it.
            outbox.With("A3");
            await WriteAsync(outbox, UitgaandeVorm.Plat);
            string[] first = vorm == UitgaandeVorm.Zip ? ["JW306_0037_run12_001.zip"] : ["JW306_0037_98000001_A1.xml", "JW306_0037_98000001_A2.xml"];
            Assert.Equal(first.Append("JW306_0037_98000001_A3.xml").Order(StringComparer.Ordinal), Names());
            Assert.Equal(["A1", "A2", "A3"], outbox.Sent);
        }
    }

    [Fact]
    public async Task A_file_that_is_there_with_the_same_bytes_is_fine_and_with_others_is_never_overwritten()
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "JW306_0037_98000001_A1.xml");
        await File.WriteAllTextAsync(file, "<antwoord>A1</antwoord>");
        Assert.Equal(1, (await WriteAsync(new MemoryOutbox().With("A1"))).Files);
        foreach (var other in new[] { "<antwoord>A9</antwoord>", "iets anders" })
        {
            await File.WriteAllTextAsync(file, other);
            var outbox = new MemoryOutbox().With("A1");
            var refused = await Assert.ThrowsAsync<OutboxException>(() => WriteAsync(outbox));
            Assert.Contains("JW306_0037_98000001_A1.xml met een andere inhoud", refused.Message, StringComparison.Ordinal);
            Assert.Equal(other, await File.ReadAllTextAsync(file));
            Assert.Empty(outbox.Sent);
        }
    }

    [Fact]
    public async Task Broken_off_while_a_file_got_its_name_its_temporary_name_goes_the_next_time()
    {
        Directory.CreateDirectory(folder);
        foreach (var name in new[] { "JW306_0037_98000001_A1.xml", ".JW306_0037_98000001_A1.xml.deel" })
            await File.WriteAllTextAsync(Path.Combine(folder, name), "<antwoord>A1</antwoord>");
        Assert.Equal(1, (await WriteAsync(new MemoryOutbox().With("A1"))).Files);
        Assert.Equal(["JW306_0037_98000001_A1.xml"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_whole_file_under_a_temporary_name_may_have_left_already_and_is_not_written_again()
    {
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, ".JW306_0037_98000001_A1.xml.deel");
        await File.WriteAllTextAsync(temporary, "<antwoord>A1</antwoord>");
        var written = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(temporary, written);
        await WriteAsync(new MemoryOutbox().With("A1"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(folder, Assert.Single(Names()))));
    }

    [Theory]
    [InlineData("<antwoord>A9</antwoord>")]
    [InlineData("<antwoord>A1</antwoord> en nog iets langers")]
    [InlineData("<antw")]
    public async Task What_was_broken_off_under_a_temporary_name_is_written_anew(string brokenOff)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, ".JW306_0037_98000001_A1.xml.deel"), brokenOff);
        await WriteAsync(new MemoryOutbox().With("A1"));
        Assert.Equal("<antwoord>A1</antwoord>", Text(Assert.Single(Names())));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_said_in_Dutch()
    {
        await File.WriteAllTextAsync(folder, "een bestand");
        try
        {
            Assert.Contains("De map", (await Assert.ThrowsAsync<OutboxException>(() => WriteAsync(new MemoryOutbox().With("A1")))).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(folder);
        }
    }

    [Fact]
    public async Task Stopped_between_two_batches_it_says_so()
    {
        var outbox = new MemoryOutbox();
        for (var i = 0; i < 101; i++)
            outbox.With($"A{i:000}");
        using var stop = new CancellationTokenSource();
        var writer = new OutboxWriter(outbox, folder, AntwoordEnveloppen.Standaard, TimeProvider.System) { Passed = step => { if (step == OutboxStep.Marked) stop.Cancel(); } };
        Assert.Equal(new OutboxResult(100, 100, true), await writer.WriteAsync(new(), UitgaandeVorm.Plat, again: false, stop.Token));
        Assert.Equal(1, (await WriteAsync(outbox)).Files);
    }

    private async Task<OutboxResult> WriteAsync(MemoryOutbox outbox, UitgaandeVorm vorm = UitgaandeVorm.Plat, bool again = false, bool sentBefore = false)
    {
        if (sentBefore)
        {
            await outbox.AssignAsync(new(), waiting => PackageDivision.Of(waiting, vorm, AntwoordEnveloppen.Standaard), CancellationToken.None);
            await outbox.MarkSentAsync(await outbox.PackagesAsync(new(), again: false, CancellationToken.None), default, CancellationToken.None);
        }

        return await new OutboxWriter(outbox, folder, AntwoordEnveloppen.Standaard, TimeProvider.System).WriteAsync(new(), vorm, again, CancellationToken.None);
    }

    private IEnumerable<string> Names() => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private string Text(string name) => File.ReadAllText(Path.Combine(folder, name));
}
