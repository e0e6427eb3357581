using System.Text;
using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Tests.Schema.Verdicts;

/// <summary>What <c>xmllint --schema</c> says: a validator with which we share no code.</summary>
public sealed class XmllintVerdict(Xmllint xmllint) : IVerdict
{
    public IReadOnlyList<bool> Judge(MessageSchema schema, IReadOnlyList<GeneratedDocument> documents) =>
        xmllint.Judge(schema, [.. documents.Select(document => Encoding.UTF8.GetBytes(document.Xml))]);
}
