using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>One document to be judged.</summary>
/// <param name="Schema">The message that it is, or was made from.</param>
/// <param name="Ordinal">Which of the cases of this message; with the seed it gives the same case again.</param>
/// <param name="Xml">The bytes.</param>
/// <param name="Story">How it was made.</param>
internal sealed record WitnessCase(MessageSchema Schema, long Ordinal, byte[] Xml, string Story);
