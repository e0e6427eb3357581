using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Schema.Verdicts;

/// <summary>Something that says whether documents are valid.</summary>
public interface IVerdict
{
    /// <summary>Valid or not, per document, in the same order.</summary>
    IReadOnlyList<bool> Judge(MessageSchema schema, IReadOnlyList<GeneratedDocument> documents);
}
