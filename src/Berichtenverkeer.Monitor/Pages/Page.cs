namespace Berichtenverkeer.Monitor.Pages;

/// <summary>A document with the policy under which a browser must show it.</summary>
/// <param name="Html">The document.</param>
/// <param name="Policy">Content-Security-Policy.</param>
public sealed record Page(string Html, string Policy);
