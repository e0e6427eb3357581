namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>What a figure counts.</summary>
public enum Telling
{
    /// <summary>The advice of the engine.</summary>
    Advies,

    /// <summary>How it was really handled: the advice, unless staff registered otherwise.</summary>
    Werkelijk,
}
