using System.Diagnostics;
using System.Globalization;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// The validator of the JDK in a process of its own that is warm before it is asked (<c>tools/SchemaTiming.java</c>). It reads so many documents when asked
/// and says how many nanoseconds that took, so it takes its turn among the others. Not there without a JDK.
/// </summary>
internal sealed class JdkValidator : IDisposable
{
    private readonly Process process;

    private JdkValidator(Process process, string version)
    {
        this.process = process;
        Version = version;
    }

    /// <summary>The version of the JDK.</summary>
    public string Version { get; }

    /// <summary>Starts it and waits until it is warm; null when there is no JDK.</summary>
    /// <param name="root">Root of the repository.</param>
    /// <param name="xsd">The XSD.</param>
    /// <param name="files">The documents.</param>
    public static JdkValidator? Start(string root, string xsd, IReadOnlyList<string> files)
    {
        var list = Path.Combine(Path.GetDirectoryName(xsd)!, "documenten.txt");
        File.WriteAllLines(list, files);
        var start = new ProcessStartInfo("java") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-Xmx1g", Path.Combine(root, "tools", "SchemaTiming.java"), xsd, list })
            start.ArgumentList.Add(argument);
        Process java;
        try
        {
            java = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        java.ErrorDataReceived += (_, _) => { };
        java.BeginErrorReadLine();
        // A JRE without compiler cannot run a source and ends at once.
        if (java.StandardOutput.ReadLine() is { } line && line.StartsWith("klaar ", StringComparison.Ordinal))
            return new(java, line["klaar ".Length..]);
        java.Dispose();
        return null;
    }

    /// <summary>Reads so many documents from a place on.</summary>
    /// <exception cref="InvalidOperationException">The process ended.</exception>
    public TimeSpan Time(int first, int number)
    {
        process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {number}"));
        var answer = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The validator of the JDK ended.");
        return TimeSpan.FromMicroseconds(long.Parse(answer, CultureInfo.InvariantCulture) / 1e3);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
