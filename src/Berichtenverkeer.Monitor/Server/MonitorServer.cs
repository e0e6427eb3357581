using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Berichtenverkeer.Monitor.Server;

/// <summary>Serves the monitor on this machine only.</summary>
public sealed class MonitorServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private MonitorServer(WebApplication application, int port, AccessToken token)
    {
        this.application = application;
        Adres = new($"http://127.0.0.1:{port}/");
        Token = token.Text;
        AdresMetToken = new(Adres, "toegang?token=" + Token);
    }

    /// <summary>The page with counts.</summary>
    public Uri Adres { get; }

    /// <summary>Asked for before a worklist is shown; new at every start.</summary>
    public string Token { get; }

    /// <summary>Opens the worklists.</summary>
    public Uri AdresMetToken { get; }

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<MonitorServer> StartAsync(MonitorServerSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        // Empty: no settings of environment variables or files, which could open another address.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxRequestLineSize = 4096;
            kestrel.Limits.MaxConcurrentConnections = 100;
            kestrel.Listen(IPAddress.Loopback, settings.Poort, listen => listen.Protocols = HttpProtocols.Http1);
            if (settings.Poort != 0 && System.Net.Sockets.Socket.OSSupportsIPv6)
                kestrel.Listen(IPAddress.IPv6Loopback, settings.Poort, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var web = builder.Build();
        var token = new AccessToken();
        MonitorRequests? requests = null;
        web.Run(context => requests!.HandleAsync(context));
        try
        {
            // The port is known only once it listens, but no one else knows it before that either.
            var known = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            requests = new(settings, token, known.Task);
            await web.StartAsync(cancellationToken);
            var addresses = web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
            var port = addresses.Select(address => new Uri(address)).First(address => address.Host == "127.0.0.1").Port;
            requests.Port = port;
            known.SetResult();
            return new(web, port, token);
        }
        catch
        {
            await web.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
