using Berichtenverkeer.Pipeline;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Shows nothing.</summary>
internal sealed class SilentProgress : IProgress<NightProgress>
{
    public void Report(NightProgress value)
    {
    }
}
