using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.GoedeToekenning.Lijsten;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>2e: the period goes on after the contract for the product ends. Contracts that follow each other without a gap are one.</summary>
internal sealed class ContractEindigt : IGrond
{
    /// <inheritdoc/>
    public string Code => "2e";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Contracten is not { } contracten || !Heeft(contracten, regel, regel.Begin, out var einde))
            return GrondOordeel.NietVanToepassing;
        while (einde is { } laatste && laatste < regel.Periode.Einde)
        {
            if (!Heeft(contracten, regel, laatste.AddDays(1), out einde))
                return GrondOordeel.Waar(BesluitTekst.ContractEindigt(laatste, regel.Periode.Einde));
        }

        return GrondOordeel.Onwaar;
    }

    /// <summary>Whether a contract covers the product on a day, and its last day: the latest of those that do, null is open.</summary>
    private static bool Heeft(ContractenLijst contracten, Beoordeelde regel, DateOnly op, out DateOnly? einde)
    {
        var found = false;
        einde = DateOnly.MinValue;
        foreach (var (categorie, code, tot) in contracten.Of(regel.Zaak.Aanbieder, op))
        {
            if (!new ProductSleutel(categorie, code).Dekt(regel.Deel.Sleutel))
                continue;
            found = true;
            if (tot is null || tot > einde)
                einde = tot;
            if (tot is null)
                break;
        }

        return found;
    }
}
