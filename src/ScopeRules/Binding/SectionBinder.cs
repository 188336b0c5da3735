using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Sections, sections in sections, and what stands in them.</summary>
internal sealed class SectionBinder(Declarations declared, ConditionBinder conditions, ClauseBinder clauses)
{
    /// <summary>Sections in sections: no deeper than this. A table counts as one.</summary>
    public const int MaxDepth = 4;

    private readonly TableBinder _tables = new(declared, conditions, clauses);

    public List<Section> Bind(MapReader policy, SectionScope scope) => Bind(policy, "sections", required: true, scope, depth: 1);

    private List<Section> Bind(MapReader map, string key, bool required, SectionScope scope, int depth)
    {
        List<Section> sections = [];
        foreach (Node node in map.Items(key, required))
        {
            if (depth > MaxDepth) declared.Bag.Report(PolicyCodes.SectionsTooDeep, node.Span, "put what is in it a level higher", MaxDepth);
            else if (MapReader.From(node, key, "a section", map.Bag) is { } section) sections.Add(Bind(section, scope, depth));
        }

        return sections;
    }

    private Section Bind(MapReader map, SectionScope outer, int depth)
    {
        string heading = map.Text("heading") ?? "";
        SectionScope scope = outer.Under(map, conditions) with
        {
            Heading = heading,
            Document = DocumentOf(map) ?? outer.Document,
        };

        int first = clauses.Bound.Count;
        foreach (Node clause in map.Items("clauses", required: false))
            if (MapReader.From(clause, "clauses", "a clause", map.Bag) is { } clauseMap) clauses.Bind(clauseMap, scope);
        Clause[] own = [.. clauses.Bound[first..].Select(c => c.Clause)];
        List<Section> tables = [];
        foreach (Node table in map.Items("tables", required: false))
        {
            if (depth == MaxDepth) declared.Bag.Report(PolicyCodes.SectionsTooDeep, table.Span, "put it a level higher", MaxDepth);
            if (MapReader.From(table, "tables", "a table", map.Bag) is { } tableMap && _tables.Bind(tableMap, scope) is { } bound) tables.Add(bound);
        }

        List<Section> inner = Bind(map, "sections", required: false, scope, depth + 1);
        Clause? silence = map.Optional("otherwise") is { } otherwise && MapReader.From(otherwise, "otherwise", "the `otherwise` of a section", map.Bag) is { } defaults
            ? clauses.BindDefault(defaults, scope, [.. clauses.Bound[first..].Select(c => c.Clause)])
            : null;
        map.Finish();
        if (map.Map["clauses"] is null && map.Map["tables"] is null && map.Map["sections"] is null)
            map.Bag.Report(PolicyCodes.EmptySection, map.Map.Span, "give it `clauses`, `tables` or `sections`");
        return new Section(heading, scope.Document, own, [.. tables, .. inner], silence);
    }

    private RankedDocument? DocumentOf(MapReader map)
    {
        if (map.OptionalText("document") is null || map.Map["document"] is not ScalarNode name) return null;
        if (declared.Documents.TryGetValue(name.Value, out RankedDocument? document)) return document;
        string help = declared.Bag.DidYouMean(name.Value, declared.Documents.Keys) ?? "declare it under `documents`";
        declared.Bag.Report(PolicyCodes.UnknownDocument, name.Span, help, name.Value);
        return null;
    }
}
