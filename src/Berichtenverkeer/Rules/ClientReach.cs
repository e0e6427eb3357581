using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>What of one client of a declaratie is returned: a client of whom nothing is refused is left out (OP304).</summary>
/// <param name="Client">The client, as the declaratie has it.</param>
/// <param name="Codes">Codes of the client itself.</param>
/// <param name="Prestaties">Its refused lines in document order, each with its codes; accepted lines are left out (OP303).</param>
public sealed record ClientReach(Client Client, IReadOnlyList<string> Codes, IReadOnlyList<(Prestatie Prestatie, IReadOnlyList<string> Codes)> Prestaties);
