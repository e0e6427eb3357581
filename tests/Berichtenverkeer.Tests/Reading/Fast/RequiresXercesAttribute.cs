using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Tests.Reading.Fast;

/// <summary>A test that needs a JDK. Without one it is skipped, and said to be.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresXercesAttribute : FactAttribute
{
    public RequiresXercesAttribute()
    {
        if (!XercesWitness.IsInstalled)
            Skip = "Xerces-J is not heard: there is no JDK here.";
    }
}
