namespace Berichtenverkeer.Generator;

/// <summary>What happens halfway a case.</summary>
internal enum ZaakKans
{
    Niets,
    VerlengingDoorGemeente,
    WijzigingEinddatum,
    WijzigingVolume,
    NieuwProduct,
    WijzigingMinder,
    Pauze,
    DefinitiefNaPauze,
    Verhuizing,
    Overstap,
    Achttien,
}
