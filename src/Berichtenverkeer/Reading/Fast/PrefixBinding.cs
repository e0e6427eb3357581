namespace Berichtenverkeer.Reading.Fast;

/// <summary>A prefix with its namespace.</summary>
/// <param name="Prefix">The prefix in UTF-8; empty is the default namespace.</param>
/// <param name="Namespace">Number of the namespace in the plan; -1 is any other; or <see cref="Instance"/>.</param>
/// <param name="Depth">Depth of the element that binds it.</param>
internal readonly record struct PrefixBinding(byte[] Prefix, int Namespace, int Depth)
{
    /// <summary>Stands for the namespace of instance attributes (xsi).</summary>
    public const int Instance = -2;
}
