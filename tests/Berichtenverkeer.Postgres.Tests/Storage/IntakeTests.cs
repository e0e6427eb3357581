using System.Security.Cryptography;
using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

[Collection(PostgresTests.Name)]
public sealed class IntakeTests(PostgresFixture postgres)
{
    private static Intake Bare(Disposition disposition, string content = "geen xml", string origin = "map/vreemd.txt") => new(
        new() { Origin = origin, Length = content.Length, Disposition = disposition },
        SHA256.HashData(Encoding.UTF8.GetBytes(content)),
        null);

    [Fact]
    public async Task Payload_comes_back_byte_for_byte()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        var small = Messages.Offer(Messages.Start("A1"));
        var strange = Messages.Offer(Encoding.UTF8.GetBytes("<a xmlns='urn:x'>\r\n\t é € \u0001</a>"));
        var random = Enumerable.Range(0, 3_000).SelectMany(i => SHA256.HashData(BitConverter.GetBytes(i))).ToArray();
        await store.TakeInAsync(run, small, strange, Messages.Offer(random));
        var ids = await store.ListAsync<long>("select bericht_id from bron.bericht order by bericht_id");
        var payloads = await store.Store.PayloadsAsync([.. ids], CancellationToken.None);
        Assert.Equal(3, payloads.Count);
        var stored = payloads.Values.Select(payload => Convert.ToHexString(payload.Unpack())).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(Convert.ToHexString(small.Offer.Payload.Span), stored);
        Assert.Contains(Convert.ToHexString(strange.Offer.Payload.Span), stored);
        Assert.Contains(Convert.ToHexString(random), stored);
        Assert.True(await store.AskAsync<int>("select length(inhoud) from bron.inhoud order by 1 limit 1") < small.Offer.Length / 2);
    }

    [Fact]
    public async Task Same_bytes_again_are_skipped_with_the_date_in_batch_run_and_later_run()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var first = await store.OpenAsync(new(2026, 5, 6));
        var offer = Messages.Offer(Messages.Start("A1"));
        var ids = await store.TakeInAsync(first, offer, Messages.Offer(Messages.Start("A1"), "nacht.zip!a.xml"));
        Assert.NotNull(ids[0]);
        Assert.Null(ids[1]);
        Assert.Equal([null], await store.TakeInAsync(first, offer));
        await store.FinishAsync(first);
        var second = await store.OpenAsync(new(2026, 5, 7));
        Assert.Equal([null], await store.TakeInAsync(second, offer));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from bron.bericht"));
        Assert.Equal(
            ["1 geaccepteerd  ", "1 overgeslagen al_ontvangen al ontvangen op 06-05-2026", "1 overgeslagen al_ontvangen al ontvangen op 06-05-2026", "2 overgeslagen al_ontvangen al ontvangen op 06-05-2026"],
            await store.ListAsync<string>("select concat_ws(' ', run_id, uitkomst, coalesce(reden, ''), coalesce(tekst, '')) from bron.aanbieding_uitkomst order by aanbieding_id"));
    }

    [Fact]
    public async Task Every_outcome_adds_up_to_what_was_offered()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        var broken = Messages.Write(Messages.Start("A2"));
        await store.TakeInAsync(
            run,
            Messages.Offer(Messages.Start("A1")),
            Messages.Offer(Messages.Start("A1")),
            Messages.Offer(broken[..^20]),
            Messages.Offer(Encoding.UTF8.GetBytes("<a xmlns='urn:x'/>")),
            Messages.Offer(Encoding.UTF8.GetBytes("<ns:Bericht xmlns:ns='http://www.istandaarden.nl/ijw/9_9/jw305/schema'/>")),
            Bare(new(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "Geen XML.")),
            Bare(new(Uitkomst.Quarantaine, Redenen.ZipOnleesbaar, "De zip is beschadigd."), "zip", "nacht.zip"));
        await store.FinishAsync(run);
        var summary = await store.Store.SummaryAsync(run, CancellationToken.None);
        Assert.Equal(7, summary.Offered);
        Assert.Equal(summary.Offered, summary.PerUitkomst.Values.Sum());
        Assert.Equal(1, summary.PerUitkomst[Uitkomst.Geaccepteerd]);
        Assert.Equal(1, summary.PerUitkomst[Uitkomst.Afgekeurd]);
        Assert.Equal(2, summary.PerUitkomst[Uitkomst.Quarantaine]);
        Assert.Equal(3, summary.PerUitkomst[Uitkomst.Overgeslagen]);
        Assert.Contains(("JW305", Uitkomst.Geaccepteerd, 1L), summary.PerBericht);
        Assert.Contains((Uitkomst.Overgeslagen, Redenen.VreemdBestand, 2L), summary.PerReden);
        Assert.Equal(["XML01"], summary.TopCodes.Select(code => code.Code));
        Assert.Contains(("kern.start_product", 1L), summary.Rows);
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from bron.quarantaine where toestand = 'open'"));
        Assert.Equal(4, await store.AskAsync<long>("select count(*) from bron.inhoud"));
    }

    [Fact]
    public async Task Broken_zip_that_is_offered_again_waits_once_and_a_locked_file_is_looked_at_each_time()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var zip = Bare(new(Uitkomst.Quarantaine, Redenen.ZipOnleesbaar, "De zip is beschadigd."), "zip");
        var locked = Bare(new(Uitkomst.Quarantaine, Redenen.NietLeesbaar, "Geen toegang."), "");
        var run = await store.OpenAsync();
        await store.TakeInAsync(run, zip, zip, locked);
        await store.TakeInAsync(run, zip, locked);
        Assert.Equal(
            ["al_ontvangen", "al_ontvangen", "niet_leesbaar", "niet_leesbaar", "zip_onleesbaar"],
            await store.ListAsync<string>("select reden from bron.aanbieding order by reden"));
        Assert.Equal(3, await store.AskAsync<long>("select count(*) from bron.quarantaine"));
    }

    [Fact]
    public async Task Envelope_is_kept_and_a_Fo01_counts_as_accepted_once()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        var envelope = new Envelope("Di01", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be001", null, "98000001", "0014", "20260506021503", "JW305");
        var fout = new Envelope("Fo01", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be002", envelope.Referentienummer, "VECOZO", "0014", "20260506021503", null, "IB014", "client", "niet conform", "JW305-00010000");
        var fo01 = new Intake(new() { Origin = "fout.xml", Length = 10, Envelope = fout }, SHA256.HashData([1, 2, 3]), null);
        await store.TakeInAsync(run, Messages.Offer(Messages.Start("A1"), envelope: envelope), fo01, fo01);
        Assert.Equal(
            ["JW305 Di01 ", "- Fo01 geaccepteerd", "- Fo01 overgeslagen"],
            await store.ListAsync<string>("select concat(coalesce(b.bericht, '-'), ' ', e.berichtcode, ' ', a.uitkomst) from bron.aanbieding a join bron.envelop e using (envelop_id) left join bron.bericht b using (bericht_id) order by aanbieding_id"));
        Assert.Equal("IB014", await store.AskAsync<string>("select fout_code from bron.envelop where fout_code is not null limit 1"));
    }

    [Fact]
    public async Task Work_is_given_back_as_it_was_read()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        var offer = Messages.Offer(Messages.Toewijzing("T1", reden: "13", einddatum: Messages.Day(1), referentie: "REF1"));
        var id = Assert.Single(await store.TakeInAsync(run, offer));
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        var lease = await store.Store.ClaimUnitAsync(run, CancellationToken.None);
        var item = Assert.Single(await store.Store.WorkAsync(lease!, int.MaxValue, CancellationToken.None));
        Assert.Equal((id, "JW301", Messages.Day(4), "0014", "98000001", "T1"), (item.BerichtId, item.Soort.Code, item.Dagtekening, item.Afzender, item.Aanbieder, item.Identificatie));
        Assert.Equal(offer.Sha256, item.Sha256);
        Assert.Equal(offer.Offer.Length, item.Length);
        Assert.Equal(["REF1"], item.Referenties);
        Assert.True(item.OnlyRemovals);
    }

    [Fact]
    public async Task Discarded_run_leaves_nothing_and_its_files_are_new_again()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        var broken = Messages.Offer(Messages.Write(Messages.Start("A2"))[..^20]);
        await store.TakeInAsync(run, Messages.Offer(Messages.Start("A1")), broken);
        Assert.Equal([run], await store.Store.UnfinishedRunsAsync(CancellationToken.None));
        await store.Store.DiscardRunAsync(run, CancellationToken.None);
        await store.Store.DiscardRunAsync(run, CancellationToken.None);
        Assert.Empty(await store.Store.UnfinishedRunsAsync(CancellationToken.None));
        foreach (var table in new[] { "run", "bericht", "inhoud", "aanbieding", "bevinding", "werk", "eenheid", "quarantaine", "envelop" })
            Assert.Equal((table, 0), (table, await store.AskAsync<long>($"select count(*) from bron.{table}")));
        var again = await store.TakeInAsync(await store.OpenAsync(), Messages.Offer(Messages.Start("A1")));
        Assert.NotNull(again[0]);
    }

    [Fact]
    public async Task Fixed_night_is_not_discarded_and_takes_nothing_in()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        await store.TakeInAsync(run, Messages.Offer(Messages.Start("A1")));
        var night = await store.Store.FixNightAsync(run, CancellationToken.None);
        await store.Store.DiscardRunAsync(run, CancellationToken.None);
        Assert.Equal([night], await store.Store.UnfinishedRunsAsync(CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.TakeInAsync(run, Messages.Offer(Messages.Start("A2"))));
    }

    [Fact]
    public async Task Message_of_a_discarded_run_goes_to_the_run_that_saw_it_too()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var stopped = await store.OpenAsync(new(2026, 5, 6));
        await store.TakeInAsync(stopped, Messages.Offer(Messages.Start("A1")));
        var other = await store.OpenAsync(new(2026, 5, 7));
        Assert.Equal([null], await store.TakeInAsync(other, Messages.Offer(Messages.Start("A1"))));
        await store.FinishAsync(other);
        await store.Store.DiscardRunAsync(stopped, CancellationToken.None);
        var reopened = Assert.Single(await store.Store.UnfinishedRunsAsync(CancellationToken.None));
        Assert.Equal(other.RunId, reopened.RunId);
        await store.FinishAsync(reopened);
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.start_product"));
        Assert.Equal(1, (await store.Store.SummaryAsync(other, CancellationToken.None)).PerUitkomst[Uitkomst.Geaccepteerd]);
    }

    [Fact]
    public void Packing_is_undone_exactly_and_incompressible_bytes_are_kept_as_they_are()
    {
        var text = Messages.Write(Messages.Start("A1"));
        var packed = PackedPayload.Pack(text);
        Assert.Equal("br", packed.Compressie);
        Assert.Equal(text, packed.Unpack(text.Length));
        Assert.Equal("geen", PackedPayload.Pack([7]).Compressie);
        Assert.Throws<InvalidDataException>(() => packed.Unpack(text.Length + 1));
    }
}
