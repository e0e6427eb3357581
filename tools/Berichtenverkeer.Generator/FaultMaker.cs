using System.Globalization;
using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Generator;

/// <summary>Makes one faulty item out of a good message. It gets an Identificatie of its own, so that nothing else is wrong with it.</summary>
internal sealed class FaultMaker(RegionParties parties, DateOnly tot)
{
    private readonly BerichtReader reader = new(SchemaSet.Embedded, ReadingLimits.Default);
    private int count;

    /// <param name="soort">What must be wrong.</param>
    /// <param name="offered">The good message as it is offered.</param>
    /// <param name="good">The same as the writer wrote it.</param>
    public GeneratedItem Make(FoutSoort soort, GeneratedItem offered, GeneratedItem good) => soort switch
    {
        FoutSoort.Dubbel => offered with { Verpakking = count++ % 2 == 0 ? Verpakking.Envelop : Verpakking.Zip },
        FoutSoort.DubbeleIdentificatie => SameIdentificatie(good),
        FoutSoort.VerkeerdBezorgd => WrongGemeente(good),
        FoutSoort.TekstBestand => Foreign(soort, good, "aantekening", ".txt", Encoding.UTF8.GetBytes($"Belnotitie {++count}: de map van vrijdag volgt nog.\r\n")),
        FoutSoort.Pdf => Foreign(soort, good, "brief", ".pdf", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. Encoding.ASCII.GetBytes($"\n1 0 obj\n<< /Length {++count} >>\nendobj\n%%EOF\n")]),
        FoutSoort.VreemdeXml => Foreign(soort, good, "factuur", ".xml", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"><ID>{++count}</ID></Invoice>\n")),
        FoutSoort.KapotteZip => BrokenZip(soort, good, zip => zip[..(zip.Length / 2)]),
        FoutSoort.ZipCrc => BrokenZip(soort, good, WrongCrc),
        FoutSoort.EnvelopTekst => Envelope(soort, good, Uitkomst.Overgeslagen, Redenen.TekstBestand, AsTextFile),
        FoutSoort.KapotteEnvelop => Envelope(soort, good, Uitkomst.Quarantaine, Redenen.EnvelopOnleesbaar, envelope => envelope[..(envelope.Length * 2 / 3)]),
        _ => Broken(soort, good),
    };

    private GeneratedItem Broken(FoutSoort soort, GeneratedItem good)
    {
        var renamed = Renumbered(good);
        var (bytes, expected) = FaultyXml.Make(soort, Encoding.UTF8.GetString(renamed.Bytes));
        return renamed with { Bytes = bytes, Verwachting = expected with { Fout = soort } };
    }

    /// <summary>The message under an Identificatie that no story uses.</summary>
    private GeneratedItem Renumbered(GeneratedItem good)
    {
        var kenmerk = good.Bericht!;
        var identificatie = string.Create(CultureInfo.InvariantCulture, $"F{++count:D7}");
        var xml = Encoding.UTF8.GetString(good.Bytes).Replace($":Identificatie>{kenmerk.Identificatie}<", $":Identificatie>{identificatie}<", StringComparison.Ordinal);
        var changed = kenmerk with { Identificatie = identificatie, EigenIdentificatie = identificatie };
        return good with { Name = changed.Sleutel + ".xml", Bytes = Encoding.UTF8.GetBytes(xml), Verpakking = Verpakking.Vrij, Bericht = changed, Verwachting = new(Uitkomst.Geaccepteerd) };
    }

    /// <summary>A day later with the same Identificatie: later in the canonical order, so this is the one that is refused.</summary>
    private GeneratedItem SameIdentificatie(GeneratedItem good)
    {
        var kenmerk = good.Bericht!;
        var later = kenmerk.Dagtekening.AddDays(1) <= tot ? kenmerk.Dagtekening.AddDays(1) : throw new InvalidOperationException("Too late for a later message.");
        var xml = Encoding.UTF8.GetString(good.Bytes).Replace($":Dagtekening>{Iso(kenmerk.Dagtekening)}<", $":Dagtekening>{Iso(later)}<", StringComparison.Ordinal);
        return good with
        {
            Name = kenmerk.Sleutel + "_nogmaals.xml",
            Bytes = Encoding.UTF8.GetBytes(xml),
            Datum = later,
            Verpakking = Verpakking.Vrij,
            Bericht = kenmerk with { Dagtekening = later },
            Verwachting = new(Uitkomst.Afgekeurd) { Codes = ["TR056"], RetourCodes = ["9056"], Fout = FoutSoort.DubbeleIdentificatie, Beslisser = Beslisser.Boek },
        };
    }

    /// <summary>A good message under an Identificatie of its own, changed in the one thing that a rule forbids.</summary>
    /// <param name="fout">What must be wrong.</param>
    /// <param name="basis">The message and what is known around it.</param>
    /// <param name="good">The same as it was written.</param>
    public GeneratedItem Make(RegelFout fout, FoutBasis basis, GeneratedItem good)
    {
        var copy = reader.Read(good.Bytes).Bericht ?? throw new InvalidOperationException($"The generator made an invalid {good.Bericht!.Bericht}.");
        var bericht = fout.Change(basis, copy);
        bericht.Header.Identificatie = string.Create(CultureInfo.InvariantCulture, $"F{++count:D7}");
        var kenmerk = BerichtKenmerk.Of(bericht);
        var datum = bericht.Dagtekening > tot || bericht.Dagtekening < good.Datum ? good.Datum : bericht.Dagtekening;
        return new(kenmerk.Sleutel + ".xml", BerichtWriter.Write(bericht, SchemaSet.Embedded), datum, Verpakking.Vrij, kenmerk, Verwachting.DoorRegels(fout.Codes, bericht.Soort.Nummer) with { Fout = fout.Soort });
    }

    /// <summary>A case that breaks a rule on declaraties: the messages that lead up to it, and the faulty one.</summary>
    public IEnumerable<GeneratedItem> Make(ZaakFout fout, FoutBasis basis)
    {
        var zaak = new FoutZaak(basis) { In23 = fout.In23 };
        fout.Tell(zaak);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (bericht, verwachting) in zaak.Berichten)
        {
            if (bericht.Soort.HasAfzender)
                bericht.Header.Identificatie = string.Create(CultureInfo.InvariantCulture, $"F{++count:D7}");
            var kenmerk = BerichtKenmerk.Of(bericht);
            var expected = verwachting.Codes.Count > 0 ? verwachting with { Fout = fout.Soort } : verwachting;
            var name = names.Add(kenmerk.Sleutel) ? kenmerk.Sleutel + ".xml" : kenmerk.Sleutel + "_nogmaals.xml";
            yield return new(name, BerichtWriter.Write(bericht, SchemaSet.Embedded), bericht.Dagtekening, Verpakking.Vrij, kenmerk, expected);
        }
    }

    private GeneratedItem WrongGemeente(GeneratedItem good)
    {
        var renamed = Renumbered(good);
        var kenmerk = renamed.Bericht!;
        var xml = Encoding.UTF8.GetString(renamed.Bytes).Replace($":Ontvanger>{kenmerk.Gemeente}<", $":Ontvanger>{parties.BuitenRegio}<", StringComparison.Ordinal);
        var moved = kenmerk with { Gemeente = parties.BuitenRegio, Ontvanger = parties.BuitenRegio };
        return renamed with
        {
            Name = moved.Sleutel + ".xml",
            Bytes = Encoding.UTF8.GetBytes(xml),
            Bericht = moved,
            Verwachting = new(Uitkomst.Overgeslagen) { Reden = Redenen.VerkeerdBezorgd, Fout = FoutSoort.VerkeerdBezorgd, Beslisser = Beslisser.Boek },
        };
    }

    private GeneratedItem Foreign(FoutSoort soort, GeneratedItem good, string name, string extension, byte[] bytes) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{name}-{count:D5}{extension}"),
            bytes,
            good.Datum,
            Verpakking.Los,
            null,
            new(Uitkomst.Overgeslagen) { Reden = Redenen.VreemdBestand, Fout = soort, Beslisser = Beslisser.Bron });

    private GeneratedItem BrokenZip(FoutSoort soort, GeneratedItem good, Func<byte[], byte[]> damage)
    {
        var renamed = Renumbered(good);
        var zip = ZipBytes.Of([(renamed.Name, renamed.Bytes)]);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"beschadigd-{count:D5}.zip"),
            damage(zip),
            good.Datum,
            Verpakking.Los,
            null,
            new(Uitkomst.Quarantaine) { Reden = Redenen.ZipOnleesbaar, Fout = soort, Beslisser = Beslisser.Bron }) { Entry = soort == FoutSoort.ZipCrc ? renamed.Name : null };
    }

    /// <summary>The checksum of the one entry, in its own header and in the directory.</summary>
    private static byte[] WrongCrc(byte[] zip)
    {
        zip[14] ^= 0xFF;
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        zip[directory + 16] ^= 0xFF;
        return zip;
    }

    private GeneratedItem Envelope(FoutSoort soort, GeneratedItem good, Uitkomst uitkomst, string reden, Func<byte[], byte[]> damage)
    {
        var renamed = Renumbered(good);
        return renamed with
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"envelop-{count:D5}.xml"),
            Bytes = damage(Envelopes.Of(renamed, soap: false)),
            Verpakking = Verpakking.Los,
            Bericht = null,
            Verwachting = new(uitkomst) { Reden = reden, Fout = soort, Beslisser = Beslisser.Bron },
        };
    }

    private static byte[] AsTextFile(byte[] envelope) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(envelope)
            .Replace("<g:xmlBestand>", "<g:tekstBestand bestandsnaam=\"toelichting.txt\">", StringComparison.Ordinal)
            .Replace("</g:xmlBestand>", "</g:tekstBestand>", StringComparison.Ordinal));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
