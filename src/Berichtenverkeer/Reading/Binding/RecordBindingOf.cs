using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>The members of one class, each said once: path in the message, how to set it, how to get it.</summary>
/// <typeparam name="T">The class.</typeparam>
internal abstract class RecordBindingOf<T> : RecordBinding
    where T : Klasse
{
    public RecordBindingOf<T> Tekst(string path, Action<T, string> set, Func<T, string?> get)
    {
        Add(path, new TekstBinding<T>(set, get));
        return this;
    }

    public RecordBindingOf<T> Getal(string path, Action<T, long> set, Func<T, long?> get)
    {
        Add(path, new GetalBinding<T>(set, get));
        return this;
    }

    public RecordBindingOf<T> Datum(string path, Action<T, DateOnly> set, Func<T, DateOnly?> get)
    {
        Add(path, new DatumBinding<T>(set, get));
        return this;
    }

    public RecordBindingOf<T> Tijd(string path, Action<T, TimeOnly> set, Func<T, TimeOnly?> get)
    {
        Add(path, new TijdBinding<T>(set, get));
        return this;
    }

    public RecordBindingOf<T> Teksten(string path, Func<T, List<string>> list)
    {
        Add(path, new TekstenBinding<T>(list));
        return this;
    }

    public RecordBindingOf<T> Aanwezig(string path, Action<T> set, Func<T, bool> get)
    {
        Add(path, new PresenceBindingOf<T>(set, get));
        return this;
    }

    public RecordBindingOf<T> Klasse(string path, RecordBinding record)
    {
        Add(path, record);
        return this;
    }
}
