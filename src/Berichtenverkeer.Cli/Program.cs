using System.Runtime.InteropServices;
using System.Text;
using Berichtenverkeer.Cli;

NativeHeap.KeepTogether();
using var givingBack = NativeHeap.GiveBackRegularly();

using var stop = new StopSignal();
void OnSignal(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Request();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);

using var rawOut = Console.OpenStandardOutput();
// Own writers: UTF-8 without BOM whatever the locale, and output that is not flushed line by line into a pipe.
await using var output = new StreamWriter(rawOut, new UTF8Encoding(false), 16 * 1024) { AutoFlush = !Console.IsOutputRedirected };
await using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };

return await BerichtenApp.RunAsync(
    args,
    new Terminal
    {
        Out = output,
        RawOut = rawOut,
        Error = error,
        OpenInput = Console.OpenStandardInput,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InputIsTerminal = !Console.IsInputRedirected,
        Width = WidthOf(),
        Environment = Environment.GetEnvironmentVariable,
        Clock = TimeProvider.System,
        WorkingFolder = Environment.CurrentDirectory,
    },
    stop);

static int WidthOf()
{
    try
    {
        return Console.IsOutputRedirected || Console.WindowWidth < 40 ? 100 : Console.WindowWidth;
    }
    catch (IOException)
    {
        return 100;
    }
}
