using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Matching;

/// <summary>The verdict on a declaratie that counts as sent.</summary>
/// <param name="Verdict">What the rules say.</param>
/// <param name="Toetsen">Of each line, in document order: why it is granted or refused.</param>
/// <param name="Toegekend">Sum of the granted lines in eurocent: debits plus, credits minus.</param>
public sealed record DeclaratieOordeel(Verdict Verdict, IReadOnlyList<PrestatieToets> Toetsen, long Toegekend);
