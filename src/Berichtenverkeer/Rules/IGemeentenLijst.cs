namespace Berichtenverkeer.Rules;

/// <summary>A list of gemeente codes with validity.</summary>
public interface IGemeentenLijst
{
    /// <summary>Whether the code exists on that day.</summary>
    ListAnswer Find(string code, DateOnly op);
}
