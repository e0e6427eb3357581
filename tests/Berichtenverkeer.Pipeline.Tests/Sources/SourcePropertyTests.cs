using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

public sealed class SourcePropertyTests
{
    private static readonly Gen<byte[]> Bytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

    private static readonly Gen<string> Text = Gen.Elements("a<&>\"' 09é€😀\r\n\t]".EnumerateRunes().ToArray()).ArrayOf()
        .Select(runes => string.Concat(runes).Trim()).Where(text => text.Length > 0);

    private static readonly Gen<string> Digits = Gen.Choose(8, 17).SelectMany(length => Gen.Choose('0', '9').ArrayOf(length))
        .Select(digits => string.Concat(digits.Select(digit => (char)digit)));

    private static readonly Gen<Envelope> Envelopes =
        from isAnswer in Gen.Elements(true, false)
        from referentienummer in Text
        from crossRefnummer in Text
        from zender in Text
        from ontvanger in Text
        from tijdstip in Digits
        from functie in Text
        select new Envelope(isAnswer ? "Du01" : "Di01", referentienummer, isAnswer ? crossRefnummer : null, zender, ontvanger, tijdstip, functie);

    [Fact]
    public void What_is_written_in_an_envelope_is_read_back_equal() =>
        Prop.ForAll(Envelopes.ToArbitrary(), Bytes.Where(bytes => bytes.Length > 0).ToArbitrary(), (envelope, payload) =>
        {
            var content = new EnvelopeReader(ReadingLimits.Default).Read(EnvelopeWriter.Write(envelope, Samples.Parameters, payload));

            Assert.Null(content.Disposition);
            Assert.Equal(envelope, content.Envelope);
            Assert.Equal(payload, content.Payload.ToArray());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Base64_is_read_back_equal_however_it_is_cut() =>
        Prop.ForAll(Bytes.ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (bytes, size) =>
        {
            var buffer = new byte[bytes.Length + 3];
            var decoder = new Base64Text(buffer);

            foreach (var piece in Convert.ToBase64String(bytes).Chunk(size))
                Assert.True(decoder.TryAppend([.. piece, ' ']));

            Assert.True(decoder.IsComplete);
            Assert.Equal(bytes, buffer[..decoder.Length]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Spoiled_zip_or_envelope_gives_offers_and_never_an_exception()
    {
        byte[][] seeds =
        [
            Zips.Of(("a.xml", Samples.Payload), ("b.xml", Samples.Enveloped(Samples.Payload)), ("map/", [])),
            Samples.Enveloped(Samples.Payload),
            Samples.InSoap(Samples.Soap11, Samples.Fo01),
        ];
        var spoiling =
            from seed in Gen.Elements(seeds)
            from places in Gen.Choose(0, seed.Length - 1).ArrayOf(4)
            from values in Gen.Choose(0, 255).ArrayOf(4)
            select Spoil(seed, places, values);

        Prop.ForAll(spoiling.ToArbitrary(), document => Assert.NotEmpty(Samples.ReadStandardInput(document)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    [Fact]
    public void Any_bytes_give_one_offer() =>
        Prop.ForAll(Bytes.ToArbitrary(), bytes =>
        {
            Assert.Single(Samples.ReadStandardInput(bytes));
            Assert.Single(Samples.ReadStandardInput([(byte)'<', .. bytes]));
            Assert.Single(Samples.ReadStandardInput([.. "PK\u0003\u0004"u8, .. bytes]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static byte[] Spoil(byte[] seed, int[] places, int[] values)
    {
        var spoiled = seed.ToArray();
        foreach (var (place, value) in places.Zip(values))
            spoiled[place] = (byte)value;
        return spoiled;
    }
}
