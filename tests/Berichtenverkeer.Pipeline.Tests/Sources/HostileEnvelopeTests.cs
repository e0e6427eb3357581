using System.Diagnostics;
using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

/// <summary>Input made to cost much. The bounds on time and memory are wide: they tell linear from quadratic, not fast from slow.</summary>
public sealed class HostileEnvelopeTests
{
    private const int Many = 200_000;

    [Fact]
    public void Dtd_before_an_envelope_is_never_read()
    {
        var text = Samples.EnvelopedText().Replace("?>", "?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", StringComparison.Ordinal)
            .Replace(">JW307<", ">&b;<", StringComparison.Ordinal);

        var offer = Samples.ReadOne(Samples.Utf8(text));

        Samples.AssertPayload(Samples.Utf8(text), offer);
        Assert.Null(offer.Envelope);
    }

    [Fact]
    public void Envelope_over_the_limit_is_quarantined_though_its_payload_is_not()
    {
        var document = Samples.Enveloped(Samples.PayloadOf(new string('x', 3_000)));
        Assert.InRange(document.Length, 4_001, 6_000);

        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.Grens, "4000 bytes", Samples.ReadOne(document, new ReadingLimits { MaxBytes = 4_000 }));
    }

    [Fact]
    public void Depth_at_the_limit_is_read_and_beyond_it_is_quarantined()
    {
        Samples.AssertPayload(Nested(29), Samples.ReadOne(Nested(29)));
        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.Grens, "dieper", Samples.ReadOne(Nested(30)));
        AssertCheap(Nested(Many), Redenen.Grens);

        static byte[] Nested(int depth) => Samples.Utf8(Samples.Fo01.Replace(
            "<a xmlns=\"urn:a\"><s:code>not this one</s:code></a>",
            string.Concat(Enumerable.Repeat("<a>", depth - 1)) + "<a/>" + string.Concat(Enumerable.Repeat("</a>", depth - 1)),
            StringComparison.Ordinal));
    }

    [Fact]
    public void Flood_of_attributes_is_quarantined() => AssertCheap(WithAttributes(i => $" a{i}='x'"), Redenen.Grens);

    [Fact]
    public void Flood_of_namespaces_is_quarantined() => AssertCheap(WithAttributes(i => $" xmlns:a{i}='urn:{i}'"), Redenen.Grens);

    [Fact]
    public void Flood_of_attributes_on_a_message_is_left_to_the_reader()
    {
        var flood = string.Concat(Enumerable.Range(0, Many).Select(i => $" xmlns:a{i}='urn:{i}'"));

        AssertCheap(Samples.Utf8($"<a xmlns='http://www.istandaarden.nl/x'{flood}/>"), null);
    }

    [Fact]
    public void Text_over_the_limit_is_quarantined()
    {
        var text = Samples.EnvelopedText();

        AssertCheap(Samples.Utf8(text.Replace(">JW307<", $">{new string('x', 10_000_000)}<", StringComparison.Ordinal)), Redenen.Grens);
        Assert.Null(Samples.ReadOne(Samples.Utf8(text.Replace(">JW307<", $">{new string('x', 65_536)}<", StringComparison.Ordinal))).Disposition);
    }

    [Fact]
    public void White_space_without_end_in_a_tag_stays_cheap()
    {
        var spaces = new string(' ', 10_000_000);

        AssertCheap(Samples.Utf8($"<a {spaces}/>"), null);
        AssertCheap(Samples.Utf8($"<a {spaces}"), null);
        AssertCheap(Samples.Utf8($"<?xml version='1.0' {spaces}?><a/>"), null);
        AssertCheap(Samples.Utf8(Samples.EnvelopedText().Replace("<g:parameters>", $"<g:parameters{spaces}>", StringComparison.Ordinal)), Redenen.Grens);
        AssertCheap(Samples.Utf8(Samples.EnvelopedText().Replace("</g:parameters>", $"</g:parameters{spaces}>", StringComparison.Ordinal)), Redenen.Grens);
    }

    [Fact]
    public void Name_of_thousands_above_many_elements_stays_cheap()
    {
        var name = new string('n', 30_000);
        var children = string.Concat(Enumerable.Repeat("<g:b/>", Many));

        AssertCheap(Samples.Utf8(Samples.EnvelopedText().Replace("<g:parameters>", $"<g:{name}>{children}</g:{name}><g:parameters>", StringComparison.Ordinal)), null);
    }

    [Fact]
    public void Comments_and_instructions_without_end_stay_cheap() =>
        AssertCheap(Samples.Utf8(string.Concat(Enumerable.Repeat("<!--x--><?x?>", Many)) + Samples.EnvelopedText().Split("?>")[1]), null);

    [Fact]
    public void Base64_of_many_small_pieces_stays_cheap()
    {
        var base64 = Convert.ToBase64String(Samples.PayloadOf(new string('x', Many)));
        var pieces = string.Join("<!---->", base64.Chunk(1).Select(piece => new string(piece)));

        AssertCheap(Samples.Utf8(Samples.EnvelopedText().Replace(Convert.ToBase64String(Samples.Payload), pieces, StringComparison.Ordinal)), null);
    }

    [Fact]
    public void Sentence_about_a_broken_envelope_quotes_nothing_of_it()
    {
        var offer = Samples.ReadOne(Samples.Utf8(Samples.EnvelopedText().Replace("</g:bericht>", "</g:geheim>", StringComparison.Ordinal)));

        Assert.DoesNotContain("geheim", offer.Disposition!.Tekst, StringComparison.Ordinal);
    }

    private static byte[] WithAttributes(Func<int, string> attribute)
    {
        var flood = new StringBuilder();
        for (var i = 0; i < Many; i++)
            flood.Append(attribute(i));
        return Samples.Utf8(Samples.EnvelopedText().Replace("<g:parameters>", $"<g:parameters{flood}>", StringComparison.Ordinal));
    }

    private static void AssertCheap(byte[] document, string? reden)
    {
        var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var offer = Samples.ReadOne(document);

        Assert.Equal(reden, offer.Disposition?.Reden);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocatedBefore, 0, 5_000_000 + (document.Length * 60L));
    }
}
