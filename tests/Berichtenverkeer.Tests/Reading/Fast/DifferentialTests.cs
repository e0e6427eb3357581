using System.Text;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Witness.Cases;
using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Tests.Reading.Fast;

/// <summary>
/// The fast reader accepts nothing that the reference does not accept, and tells the same about what both accept. It may hand over; how much of
/// what is valid it takes by itself is asked too.
/// </summary>
public sealed class DifferentialTests
{
    public static TheoryData<string> Files => [.. MessageSchema.All.Select(schema => schema.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Generated_documents_are_read_the_same(string file)
    {
        var documents = DocumentGenerator.Of(MessageSchema.Of(file));
        var reader = new FastReader(SchemaSet.Embedded);
        var valid = 0;
        var taken = 0;
        var handed = new SortedSet<string>(StringComparer.Ordinal);
        // Twice: the second time everything has been learned.
        for (var round = 0; round < 2; round++)
        {
            foreach (var document in documents)
            {
                var xml = Encoding.UTF8.GetBytes(document.Xml);
                valid += document.Expected == Expectation.Valid ? 1 : 0;
                if (AssertSame(reader, xml, document.ToString()))
                    taken++;
                else if (document.Expected == Expectation.Valid)
                    handed.Add(document.Case);
            }
        }

        Assert.True(taken >= valid * 0.8, $"{taken} of {valid} valid documents are read without the reference; not: {string.Join(", ", handed)}.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_that_is_cut_off_anywhere_is_not_accepted(string file)
    {
        var documents = DocumentGenerator.Of(MessageSchema.Of(file));
        var reader = new FastReader(SchemaSet.Embedded);
        var xml = Encoding.UTF8.GetBytes(documents.First(document => document.Detail == "minimal").Xml);
        Assert.NotNull(EventLog.OfFast(reader, xml));
        var end = Array.LastIndexOf(xml, (byte)'>');
        for (var length = 0; length <= end; length++)
            Assert.Null(EventLog.OfFast(reader, xml.AsSpan(0, length)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Documents_with_bytes_changed_anywhere_are_read_the_same(string file)
    {
        var documents = DocumentGenerator.Of(MessageSchema.Of(file));
        var reader = new FastReader(SchemaSet.Embedded);
        var random = new Prng(20260102);
        var sources = documents.Where(document => document.Kind == "whole").Select(document => Encoding.UTF8.GetBytes(document.Xml)).ToList();
        for (var i = 0; i < 400; i++)
        {
            var xml = ByteMutation.Of(random.Pick(sources), random);
            AssertSame(reader, xml, $"case {i}");
        }
    }

    private static bool AssertSame(FastReader reader, byte[] xml, string what)
    {
        if (EventLog.OfFast(reader, xml) is not { } events)
            return false;
        var expected = EventLog.OfReference(xml);
        Assert.True(expected is not null, $"Accepted, while the reference refuses: {what}\n{Encoding.UTF8.GetString(xml)}");
        Assert.Equal(expected, events);
        return true;
    }
}
