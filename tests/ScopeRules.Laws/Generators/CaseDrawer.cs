namespace ScopeRules.Laws.Generators;

/// <summary>Draws cases for a policy: each fact known, partly known, missing or unrecognised.</summary>
internal sealed class CaseDrawer(Draw draw, IReadOnlyList<FactDraft> facts)
{
    public CaseDraft Case()
    {
        // Some cases know nearly everything, some next to nothing.
        (int known, int partly, int wrong) = draw.OneOf((80, 5, 3), (45, 15, 10), (20, 25, 10), (10, 10, 30), (15, 5, 0), (0, 0, 0));
        List<GivenDraft> given = [];
        foreach (FactDraft fact in draw.Shuffled(facts))
        {
            int kind = draw.Int(1, 100);
            string Name() => draw.Chance(40) ? fact.Former ?? fact.Name : fact.Name;
            if (kind <= known) given.Add(new(Name(), fact.Value(draw)));
            else if (kind <= known + partly) given.Add(new(Name(), fact.Several(draw)));
            else if (kind <= known + partly + wrong) given.Add(new(Name(), fact.Wrong(draw)));
            else if (draw.Chance(10)) given.Add(new(Name(), new("null", Knows.Nothing)));
            else continue;
            if (draw.Chance(1)) given.Add(given[^1] with { Name = Name() });
        }

        if (draw.Chance(8)) given.Add(new("nobody-declared-this", new("\"x\"", Knows.Nothing)));
        return new CaseDraft(given, draw.Chance(92), draw.Chance(25) ? ["nobody-declared-this", "subject"] : []);
    }
}
