using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Pipeline.Proef;

/// <summary>Judges a verzoek by a rule file: <see cref="Beslisser.Beslis"/>.</summary>
/// <param name="bericht">The verzoek.</param>
/// <param name="dossier">What was known before it. Not to be changed.</param>
/// <param name="bronnen">Lists outside the messages.</param>
public delegate IReadOnlyList<Besluit> ProefOordeel(Bericht bericht, Dossier dossier, BesluitBronnen bronnen);
