using System.Collections.Concurrent;
using System.Text;
using Berichtenverkeer.Tests.Architecture;
using Berichtenverkeer.Tests.Schema.Verdicts;
using Berichtenverkeer.Witness;
using Berichtenverkeer.Witness.Cases;
using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Witness.Judging;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Tests.Reading.Fast;

/// <summary>A sample of what <c>tools/Berichtenverkeer.Witness</c> does with a million cases, and that it would notice.</summary>
[Collection(Alone.Name)]
public sealed class WitnessTests(WitnessRun run) : IClassFixture<WitnessRun>
{
    private static readonly MessageSchema Schema = MessageSchema.Of("ijw/3.2/jw301.xsd");

    [Fact]
    public void Nothing_is_accepted_outside_the_agreement_of_the_witnesses_and_nothing_is_undecided()
    {
        Assert.True(run.Report.IsFine, run.Text);
        Assert.StartsWith("4800 cases, 0 accepted outside the agreement of the witnesses, 0 different values", run.Report.LastLine, StringComparison.Ordinal);
        Assert.Equal(WitnessRun.Cases, run.Report.All.Cases);
        Assert.Contains("libxml2 (2", run.Text, StringComparison.Ordinal);
    }

    [RequiresXerces]
    public void Xerces_is_heard_where_there_is_a_JDK()
    {
        Assert.DoesNotContain("without", run.Report.LastLine, StringComparison.Ordinal);
        Assert.Contains("Xerces-J of Java", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Most_of_what_is_valid_is_taken_by_the_fast_reader_itself() =>
        Assert.True(run.Report.All.ReferenceValid > 1_000 && run.Report.All.Taken > 0.9 * run.Report.All.ReferenceValid, run.Text);

    [Fact]
    public void Libxml2_in_this_process_says_what_xmllint_says()
    {
        Assert.True(run.Sample.Count > 400);
        Assert.Empty(run.Sample.Disagreements());
    }

    [Fact]
    public void The_same_seed_gives_the_same_cases_on_any_number_of_threads()
    {
        Assert.Equal(Bytes(1), Bytes(3));

        static IEnumerable<string> Bytes(int threads)
        {
            var seen = new ConcurrentBag<string>();
            new Court(5, withXerces: false) { Messages = [.. MessageSchema.All.Take(3)], Heard = (hearing, _) => seen.Add($"{hearing.Case.Schema.File} {hearing.Case.Ordinal} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(hearing.Case.Xml))}") }.Hear(90, threads);
            return seen.Order(StringComparer.Ordinal);
        }
    }

    [Fact]
    public void A_fast_reader_that_accepts_what_all_witnesses_refuse_is_caught()
    {
        var invalid = Heard(document => document.Expected == Expectation.Invalid && document.Kind == "missing");
        Assert.Equal(CaseOutcome.AgreedInvalid, Judgement.Of(invalid).Outcome);

        Assert.Equal(CaseOutcome.AcceptedOutside, Judgement.Of(invalid with { Fast = [] }).Outcome);
        Assert.Equal(CaseOutcome.AcceptedOutside, Judgement.Of(invalid with { Again = [] }).Outcome);
    }

    [Fact]
    public void A_fast_reader_that_tells_another_value_or_place_is_caught()
    {
        var valid = Heard(document => document.Detail == "full");
        Assert.Equal(CaseOutcome.AgreedValid, Judgement.Of(valid).Outcome);
        Assert.NotNull(valid.Fast);

        var moved = valid.Fast.ToList();
        moved[0] = moved[0] with { Column = moved[0].Column + 1 };
        Assert.Equal(CaseOutcome.DifferentValues, Judgement.Of(valid with { Fast = moved }).Outcome);
        Assert.Equal(CaseOutcome.DifferentValues, Judgement.Of(valid with { Again = [.. valid.Fast.Skip(1)] }).Outcome);
    }

    [Theory]
    [InlineData(LibxmlWitness.Name, "xsd 1871")]
    [InlineData(XercesWitness.Name, "cvc-complex-type.2.4.a")]
    public void A_witness_that_says_no_to_what_was_accepted_is_caught(string witness, string reason)
    {
        var valid = Heard(document => document.Detail == "full");

        var denied = valid with { Others = [.. valid.Others, new(witness, Verdict.Invalid, [reason])] };

        Assert.Equal(CaseOutcome.AcceptedOutside, Judgement.Of(denied).Outcome);
    }

    [Fact]
    public void A_witness_that_says_yes_to_what_was_refused_is_undecided()
    {
        var invalid = Heard(document => document.Expected == Expectation.Invalid && document.Kind == "missing");

        var approved = invalid with { Others = [.. invalid.Others, new(XercesWitness.Name, Verdict.Valid, [])] };

        Assert.Equal(CaseOutcome.Undecided, Judgement.Of(approved).Outcome);
    }

    [Fact]
    public void A_reference_that_says_no_is_never_overruled()
    {
        var valid = Heard(document => document.Detail == "full");

        var denied = valid with { Reference = new(ReferenceWitness.Name, Verdict.Invalid, ["XSD03"]) };
        var limited = valid with { Reference = new(ReferenceWitness.Name, Verdict.OwnRule, ["grens"]) };

        Assert.Equal(CaseOutcome.AcceptedOutside, Judgement.Of(denied).Outcome);
        Assert.Equal(CaseOutcome.AcceptedOutside, Judgement.Of(limited).Outcome);
    }

    [Fact]
    public void A_difference_is_only_decided_when_all_that_a_witness_says_is_explained()
    {
        var lengthy = Heard(document => document.Expected == Expectation.Valid && document.Kind == "maxLength" && document.Xml.Contains("😀😀", StringComparison.Ordinal));

        Hearing With(params string[] reasons) => lengthy with { Others = [.. lengthy.Others, new(XercesWitness.Name, Verdict.Invalid, reasons)] };

        Assert.Equal(CaseOutcome.Decided, Judgement.Of(With("cvc-maxLength-valid", "cvc-type.3.1.3")).Outcome);
        Assert.Equal(CaseOutcome.AcceptedOutside, Judgement.Of(With("cvc-maxLength-valid", "cvc-type.3.1.3", "cvc-enumeration-valid")).Outcome);
    }

    [Fact]
    public void Where_the_readers_put_an_element_apart_the_plain_count_decides()
    {
        var valid = Heard(document => document.Detail == "one element per line" && document.Expected == Expectation.Valid);
        Assert.NotNull(valid.Fast);
        var told = valid.Told.ToList();
        var last = told.FindLastIndex(each => each.Kind == "open");
        told[last] = told[last] with { Line = told[last].Line + 1 };

        Assert.Equal(CaseOutcome.Decided, Judgement.Of(valid with { Told = told }).Outcome);
        Assert.Equal(CaseOutcome.DifferentValues, Judgement.Of(valid with { Told = told, Fast = told, Again = valid.Fast.Select(each => each with { Line = 1 }).ToList() }).Outcome);
    }

    [Fact]
    public void What_the_tests_of_the_schemas_forgive_libxml2_is_decided_too() =>
        Assert.All(XmllintFault.All, fault => Assert.Contains(DecidedDifferences.All, difference => difference.Witness == LibxmlWitness.Name && difference.Name == fault.Difference));

    [Fact]
    public void The_table_of_decided_differences_in_the_README_is_the_list_in_the_code()
    {
        var readme = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "tools", "Berichtenverkeer.Witness", "README.md"));

        Assert.Equal(DecidedTable.Lines(), readme.SkipWhile(line => !line.StartsWith("| difference |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')));
    }

    [Fact]
    public void A_missing_witness_stands_in_the_last_line()
    {
        var report = new Report(new Dictionary<MessageSchema, Tally>(), new Dictionary<string, string>(), new Dictionary<string, string> { [XercesWitness.Name] = "no java" }) { Elapsed = TimeSpan.Zero, ProblemFolder = "-" };

        Assert.EndsWith("; without Xerces-J (no java)", report.LastLine, StringComparison.Ordinal);
    }

    /// <summary>A document heard by the reference and libxml2.</summary>
    private static Hearing Heard(Func<GeneratedDocument, bool> which)
    {
        var document = DocumentGenerator.Of(Schema).First(which);
        return new Court(0, withXerces: false).Hear(Encoding.UTF8.GetBytes(document.Xml))!;
    }
}
