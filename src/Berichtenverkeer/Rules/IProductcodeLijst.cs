using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>A list of product codes with validity: the one in use in this gemeente, or the one that ships.</summary>
public interface IProductcodeLijst
{
    /// <summary>Whether the code belongs to the category on that day.</summary>
    ListAnswer Find(Domein domein, string categorie, string code, DateOnly op);
}
