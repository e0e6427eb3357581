using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Berichtenverkeer.Witness.Cases;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>
/// Xerces-J, the validator of a JDK: one process that stays, fed by <see cref="Send"/> and read by <see cref="Answers"/>, so that it works while the
/// others do. For one thread.
/// </summary>
internal sealed class XercesWitness : IDisposable
{
    /// <summary>Its name.</summary>
    public const string Name = "Xerces-J";

    private static readonly Answer Fine = new(Name, Verdict.Valid, []);

    private readonly Process process;
    private readonly Stream input;
    private readonly Stream output;
    private Task sending = Task.CompletedTask;
    private int expected;

    private XercesWitness(Process process)
    {
        this.process = process;
        input = process.StandardInput.BaseStream;
        output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        Version = ReadText();
    }

    /// <summary>Whether there is a JDK: java, and the compiler that it needs to run a source file.</summary>
    public static bool IsInstalled => SearchPath.Holds("java", "javac");

    /// <summary>What it says it is.</summary>
    public string Version { get; }

    /// <summary>Starts it.</summary>
    /// <param name="folder">The XSDs.</param>
    /// <param name="missing">Why it cannot be had; null when it can.</param>
    /// <returns>The witness; null without a JDK.</returns>
    public static XercesWitness? TryStart(SchemaFolder folder, out string? missing)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "XercesWitness.java");
        var start = new ProcessStartInfo("java", ["-XX:+UseSerialGC", "-Xmx512m", "-Duser.language=en", source, .. MessageSchema.All.Select(schema => folder.PathOf(schema.File))])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            var started = Process.Start(start)!;
            // Read, so that a full pipe never stops it.
            started.ErrorDataReceived += static (_, _) => { };
            started.BeginErrorReadLine();
            missing = null;
            return new XercesWitness(started);
        }
        catch (Win32Exception)
        {
            missing = "no java; install a JDK";
            return null;
        }
        catch (EndOfStreamException)
        {
            missing = "java cannot run a source file; install a JDK of 17 or later";
            return null;
        }
    }

    /// <summary>Gives it cases; it begins at once.</summary>
    public void Send(IReadOnlyList<WitnessCase> cases)
    {
        expected = cases.Count;
        sending = Task.Run(() =>
        {
            var head = new byte[8];
            foreach (var each in cases)
            {
                BinaryPrimitives.WriteInt32BigEndian(head, each.Schema.Number);
                BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), each.Xml.Length);
                input.Write(head);
                input.Write(each.Xml);
            }

            BinaryPrimitives.WriteInt32BigEndian(head, -1);
            input.Write(head, 0, 4);
            input.Flush();
        });
    }

    /// <summary>The answers on the cases that were sent, in the same order.</summary>
    public List<Answer> Answers()
    {
        var answers = new List<Answer>(expected);
        for (var i = 0; i < expected; i++)
            answers.Add(ReadByte() == 1 ? Fine : new(Name, Verdict.Invalid, ReadText().Split('\n')));
        sending.GetAwaiter().GetResult();
        return answers;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The end of its input ends it.
        input.Dispose();
        if (!process.WaitForExit(5000))
            process.Kill();
        process.Dispose();
    }

    private byte ReadByte()
    {
        var value = output.ReadByte();
        return value >= 0 ? (byte)value : throw new EndOfStreamException("Xerces-J stopped.");
    }

    private string ReadText()
    {
        var length = (ReadByte() << 8) | ReadByte();
        var text = new byte[length];
        output.ReadExactly(text);
        return Encoding.UTF8.GetString(text);
    }
}
