using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>Goes through one kind of thing in a message and shows each to a look. See <see cref="Each"/>.</summary>
internal delegate void Walk<T>(Bericht bericht, Look<T> look, RuleInfo rule, RuleFindings findings);
