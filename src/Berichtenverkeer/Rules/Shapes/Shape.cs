namespace Berichtenverkeer.Rules.Shapes;

/// <summary>The few shapes that CDs and CSs have.</summary>
internal static class Shape
{
    /// <summary>The element is mandatory when a condition holds.</summary>
    public static ILook FilledWhen<T>(Walk<T> walk, string element, Func<T, bool> when, Func<T, bool> filled) =>
        new Look<T>(walk, subject => when(subject) && !filled(subject) ? element : null);

    /// <summary>The element must be absent when a condition holds.</summary>
    public static ILook EmptyWhen<T>(Walk<T> walk, string element, Func<T, bool> when, Func<T, bool> filled) =>
        new Look<T>(walk, subject => when(subject) && filled(subject) ? element : null);

    /// <summary>The element is mandatory when a condition holds, and must be absent when it does not.</summary>
    public static ILook FilledExactlyWhen<T>(Walk<T> walk, string element, Func<T, bool> when, Func<T, bool> filled) =>
        new Look<T>(walk, subject => when(subject) != filled(subject) ? element : null);

    /// <summary>The value must never be like this.</summary>
    public static ILook Never<T>(Walk<T> walk, string element, Func<T, bool> wrong, Func<T, string>? detail = null) =>
        new Look<T>(walk, subject => wrong(subject) ? element : null, detail);

    /// <summary>The last day, where there is one, is not before the first.</summary>
    public static ILook NotBefore<T>(Walk<T> walk, string element, Func<T, DateOnly?> end, Func<T, DateOnly?> begin) =>
        new Look<T>(
            walk,
            subject => end(subject) < begin(subject) ? element : null,
            subject => DetailText.Period(begin(subject)!.Value, end(subject)));
}
