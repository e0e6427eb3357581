namespace Berichtenverkeer.Reading.Fast;

/// <summary>
/// A pattern of XSD as an automaton that may be in several places at once (Thompson's construction), for ASCII only. Understands literals,
/// classes, groups, alternatives and quantifiers; what it does not understand it refuses.
/// </summary>
internal sealed class PatternAutomaton
{
    /// <summary>Counts as in {1,200} are written out; beyond this the pattern is refused.</summary>
    private const int MostPlaces = 2_000;

    private static readonly UInt128 Blanks = Set(" \t\r\n");
    private static readonly UInt128 Digits = Set("0123456789");

    private readonly string pattern;
    private readonly List<(UInt128 On, int To)> steps = [];
    private readonly List<List<int>> free = [];
    private int at;
    private int begin;
    private int end;

    private PatternAutomaton(string pattern) => this.pattern = pattern;

    /// <summary>The automaton of a pattern; null when it is not understood.</summary>
    public static PatternAutomaton? TryParse(string pattern)
    {
        var automaton = new PatternAutomaton(pattern);
        if (!automaton.Alternatives(out var begin, out var end) || automaton.at != pattern.Length)
            return null;
        automaton.begin = begin;
        automaton.end = end;
        return automaton;
    }

    /// <summary>Where it may be before the first character.</summary>
    public SortedSet<int> Begin() => Closure([begin]);

    /// <summary>Where it may be after a character.</summary>
    public SortedSet<int> Step(SortedSet<int> places, char c) =>
        Closure(places.Where(place => (steps[place].On >> c & UInt128.One) != UInt128.Zero).Select(place => steps[place].To));

    /// <summary>Whether the pattern may end here.</summary>
    public bool Accepts(SortedSet<int> places) => places.Contains(end);

    private SortedSet<int> Closure(IEnumerable<int> places)
    {
        var result = new SortedSet<int>();
        var waiting = new Stack<int>(places);
        while (waiting.TryPop(out var place))
        {
            if (!result.Add(place))
                continue;
            foreach (var onward in free[place])
                waiting.Push(onward);
        }

        return result;
    }

    private int Place()
    {
        steps.Add((UInt128.Zero, 0));
        free.Add([]);
        return steps.Count - 1;
    }

    private bool Alternatives(out int from, out int to)
    {
        from = Place();
        to = Place();
        do
        {
            var last = Place();
            free[from].Add(last);
            while (at < pattern.Length && pattern[at] is not ('|' or ')'))
            {
                if (!Piece(out var first, out var piece) || steps.Count > MostPlaces)
                    return false;
                free[last].Add(first);
                last = piece;
            }

            free[last].Add(to);
        }
        while (Take('|'));
        return true;
    }

    /// <summary>An atom with its quantifier. It is parsed again for each time that it is written out.</summary>
    private bool Piece(out int from, out int to)
    {
        var start = at;
        if (!Atom(out from, out to) || !Quantifier(out var least, out var most))
            return false;
        var after = at;
        if (least == 1 && most == 1)
            return true;
        from = Place();
        var last = from;
        to = Place();
        for (var i = 0; i < (most ?? Math.Max(1, least)); i++)
        {
            at = start;
            if (!Atom(out var first, out var next) || steps.Count > MostPlaces)
                return false;
            // Behind the least number of times the rest may be passed over.
            if (i >= least)
                free[last].Add(to);
            free[last].Add(first);
            if (most is null && i >= least - 1)
                free[next].Add(first);
            last = next;
        }

        free[last].Add(to);
        at = after;
        return true;
    }

    private bool Quantifier(out int least, out int? most)
    {
        (least, most) = (1, 1);
        if (Take('*'))
            (least, most) = (0, null);
        else if (Take('+'))
            most = null;
        else if (Take('?'))
            least = 0;
        else if (Take('{'))
            return Counts(out least, out most);
        return true;
    }

    private bool Counts(out int least, out int? most)
    {
        most = null;
        if (!Number(out least))
            return false;
        if (!Take(','))
            most = least;
        else if (at < pattern.Length && pattern[at] != '}')
            most = Number(out var upper) && upper >= least ? upper : -1;
        return most is null or >= 0 && Take('}');
    }

    private bool Number(out int number)
    {
        number = 0;
        var start = at;
        while (at < pattern.Length && char.IsAsciiDigit(pattern[at]) && number < MostPlaces)
            number = (number * 10) + pattern[at++] - '0';
        return at > start;
    }

    private bool Atom(out int from, out int to)
    {
        (from, to) = (0, 0);
        if (at >= pattern.Length)
            return false;
        if (Take('('))
            return (at >= pattern.Length || pattern[at] != '?') && Alternatives(out from, out to) && Take(')');
        if (!Characters(out var set))
            return false;
        from = Place();
        to = Place();
        steps[from] = (set, to);
        return true;
    }

    private bool Characters(out UInt128 set)
    {
        var c = pattern[at++];
        set = c == '.' ? ~Set("\n\r") : Set(c);
        return c switch
        {
            '[' => Class(out set),
            '\\' => Escape(out set),
            '*' or '+' or '?' or '{' or '}' or ']' => false,
            _ => true,
        };
    }

    private bool Class(out UInt128 set)
    {
        set = UInt128.Zero;
        var isNegated = Take('^');
        var first = at;
        while (at < pattern.Length && (pattern[at] != ']' || at == first))
        {
            var low = pattern[at++];
            if (low == '[')
                return false;
            if (low == '\\')
            {
                if (!Escape(out var escaped) || (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']'))
                    return false;
                set |= escaped;
                continue;
            }

            if (at + 1 >= pattern.Length || pattern[at] != '-' || pattern[at + 1] == ']')
            {
                set |= Set(low);
                continue;
            }

            var high = pattern[at + 1];
            if (high is '\\' or '[' || high < low)
                return false;
            at += 2;
            for (var c = low; c <= Math.Min(high, '\u007F'); c++)
                set |= Set(c);
        }

        if (isNegated)
            set = ~set;
        return Take(']');
    }

    private bool Escape(out UInt128 set)
    {
        set = UInt128.Zero;
        if (at >= pattern.Length)
            return false;
        var c = pattern[at++];
        set = c switch
        {
            'n' => Set('\n'),
            'r' => Set('\r'),
            't' => Set('\t'),
            's' => Blanks,
            'S' => ~Blanks,
            'd' => Digits,
            'D' => ~Digits,
            _ => Set(c),
        };
        return c is 'n' or 'r' or 't' or 's' or 'S' or 'd' or 'D' || char.IsAsciiLetterOrDigit(c) is false;
    }

    private bool Take(char c)
    {
        if (at >= pattern.Length || pattern[at] != c)
            return false;
        at++;
        return true;
    }

    /// <summary>A character beyond ASCII is in no set: such a value is not asked about.</summary>
    private static UInt128 Set(char c) => c < 128 ? UInt128.One << c : UInt128.Zero;

    private static UInt128 Set(string characters) => characters.Aggregate(UInt128.Zero, (set, c) => set | Set(c));
}
