using System.Text;

namespace ScopeRules.Laws.Generators;

/// <summary>A piece of YAML that is going to be written, in one of the ways in which YAML lets it be written.</summary>
internal abstract record Piece
{
    public static Piece Plain(string text) => new Word(text, WordStyle.Plain);

    public static Piece List(Draw draw, IEnumerable<Piece> items) => new Listing([.. items], IsFlow: draw.Chance(60));

    public static Piece Map(Draw draw, params IEnumerable<(string Key, Piece Value)> entries) => new Mapping([.. entries], IsFlow: draw.Chance(50));

    public static Piece Block(params IEnumerable<(string Key, Piece? Value)> entries) =>
        new Mapping([.. entries.Where(e => e.Value is not null).Select(e => (e.Key, e.Value!))], IsFlow: false);

    public static Piece Flow(params IEnumerable<(string Key, Piece? Value)> entries) =>
        new Mapping([.. entries.Where(e => e.Value is not null).Select(e => (e.Key, e.Value!))], IsFlow: true);

    /// <summary>One name alone, or a list.</summary>
    public static Piece OneOrMore(Draw draw, IReadOnlyList<Piece> items) => items.Count == 1 && draw.Chance(60) ? items[0] : List(draw, items);

    public static Piece Names(Draw draw, IEnumerable<string> names) => OneOrMore(draw, [.. names.Select(Plain)]);

    /// <summary>The words of a single value or of a list.</summary>
    public IReadOnlyList<string> ToWords() => this is Listing list ? [.. list.Items.Select(i => ((Word)i).Text)] : [((Word)this).Text];

    /// <summary>What stands behind a key of a mapping; null where the key is not there.</summary>
    public Piece? this[string key] => (this as Mapping)?.Entries.FirstOrDefault(e => e.Key == key).Value;

    /// <summary>The text of a document whose root this is.</summary>
    public string ToDocument()
    {
        StringBuilder text = new();
        WriteBehind(text, indent: 0);
        return text.ToString().TrimStart('\n', ' ');
    }

    /// <summary>The same document with everything in another order whose order means nothing.</summary>
    /// <param name="draw">Draws the order.</param>
    /// <param name="kept">Keys under which everything stays in its order.</param>
    public abstract Piece Reordered(Draw draw, params IReadOnlyList<string> kept);

    public abstract void WriteFlow(StringBuilder text);

    /// <summary>Writes it behind a key or a dash, up to the end of the line.</summary>
    public virtual void WriteBehind(StringBuilder text, int indent)
    {
        _ = text.Append(' ');
        WriteFlow(text);
        _ = text.Append('\n');
    }

    internal sealed record Listing(IReadOnlyList<Piece> Items, bool IsFlow) : Piece
    {
        public override Piece Reordered(Draw draw, params IReadOnlyList<string> kept) =>
            this with { Items = draw.Shuffled(Items.Select(i => i.Reordered(draw, kept))) };

        public override void WriteFlow(StringBuilder text)
        {
            _ = text.Append('[');
            for (int i = 0; i < Items.Count; i++)
            {
                if (i > 0) _ = text.Append(", ");
                Items[i].WriteFlow(text);
            }

            _ = text.Append(']');
        }

        public override void WriteBehind(StringBuilder text, int indent)
        {
            if (IsFlow || Items.Count == 0)
            {
                base.WriteBehind(text, indent);
                return;
            }

            _ = text.Append('\n');
            foreach (Piece item in Items)
            {
                _ = text.Append(' ', indent).Append('-');
                if (item is Mapping { IsFlow: false, Entries.Count: > 0 } map) map.WriteBlock(text, indent + 2, afterDash: true);
                else item.WriteBehind(text, indent + 2);
            }
        }
    }

    internal sealed record Mapping(IReadOnlyList<(string Key, Piece Value)> Entries, bool IsFlow) : Piece
    {
        // The order of these says something, that of values too where they have one, and `otherwise` stands last.
        private static readonly string[] InOrder = ["precedence", "levels", "documents", "columns", "rows", "phases"];

        public override Piece Reordered(Draw draw, params IReadOnlyList<string> kept) => this with
        {
            Entries =
            [
                .. draw.Shuffled(Entries.Where(e => e.Key != "otherwise"))
                    .Select(e => (e.Key, InOrder.Contains(e.Key) || kept.Contains(e.Key) || (e.Key == "values" && this["order"] is not null) ? e.Value : e.Value.Reordered(draw, kept))),
                .. Entries.Where(e => e.Key == "otherwise").Select(e => (e.Key, e.Value.Reordered(draw, kept))),
            ],
        };

        public override void WriteFlow(StringBuilder text)
        {
            _ = text.Append('{');
            for (int i = 0; i < Entries.Count; i++)
            {
                _ = text.Append(i > 0 ? ", " : "").Append(Entries[i].Key).Append(": ");
                Entries[i].Value.WriteFlow(text);
            }

            _ = text.Append('}');
        }

        public override void WriteBehind(StringBuilder text, int indent)
        {
            if (IsFlow || Entries.Count == 0)
            {
                base.WriteBehind(text, indent);
                return;
            }

            _ = text.Append('\n');
            WriteBlock(text, indent, afterDash: false);
        }

        public void WriteBlock(StringBuilder text, int indent, bool afterDash)
        {
            foreach ((string key, Piece value) in Entries)
            {
                _ = text.Append(' ', afterDash ? 1 : indent).Append(key).Append(':');
                value.WriteBehind(text, indent + 2);
                afterDash = false;
            }
        }
    }

    internal enum WordStyle
    {
        Plain,
        Single,
        Double,
        Literal,
        Folded,
    }

    internal sealed record Word(string Text, WordStyle Style) : Piece
    {
        public override Piece Reordered(Draw draw, params IReadOnlyList<string> kept) => this;

        public override void WriteFlow(StringBuilder text) => _ = Style switch
        {
            WordStyle.Plain => text.Append(Text),
            WordStyle.Single => text.Append('\'').Append(Text.Replace("'", "''", StringComparison.Ordinal)).Append('\''),
            _ => WriteQuoted(text),
        };

        public override void WriteBehind(StringBuilder text, int indent)
        {
            if (Style is WordStyle.Literal or WordStyle.Folded)
                _ = text.Append(Style == WordStyle.Literal ? " |-\n" : " >-\n").Append(' ', indent).Append(Text).Append('\n');
            else
                base.WriteBehind(text, indent);
        }

        private StringBuilder WriteQuoted(StringBuilder text)
        {
            _ = text.Append('"');
            foreach (char c in Text)
            {
                _ = c switch
                {
                    '"' or '\\' => text.Append('\\').Append(c),
                    '\n' => text.Append("\\n"),
                    '\t' => text.Append("\\t"),
                    _ => text.Append(c),
                };
            }

            return text.Append('"');
        }
    }
}
