using System.Text;
using System.Text.Json;
using ScopeRules.Text;

namespace ScopeRules.Printing;

/// <summary>A decision as JSON, format 1: keys may be added, none is taken away or changes its meaning.</summary>
internal static class DecisionJson
{
    public static string Write(Decision decision) => Write(writer => WriteKeys(writer, decision));

    /// <summary>The decision's keys, and those of what would change it.</summary>
    public static string Write(Decision decision, WhatIfAnswer whatIf) => Write(writer =>
    {
        WriteKeys(writer, decision);
        WhatIfJson.WriteKeys(writer, whatIf);
    });

    /// <summary>The decision's keys, and those of the explanation.</summary>
    public static string Write(Explanation explanation, WhatIfAnswer? whatIf = null) => Write(writer =>
    {
        WriteKeys(writer, explanation.Decision);
        if (whatIf is not null) WhatIfJson.WriteKeys(writer, whatIf);
        if (explanation.SufficientFacts is { } sufficient) WriteAll(writer, "sufficient", sufficient, (w, f) => WriteSufficient(w, f, explanation.GivenFor(f)));
        else writer.WriteNull("sufficient");
        WriteAll(writer, "explanation", explanation.Clauses, (w, c) => WriteExplanation(w, c, explanation.Decision.Policy));
    });

    private static string Write(Action<Utf8JsonWriter> writeKeys)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writeKeys(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteKeys(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteNumber("format", 1);
        writer.WriteString("verdict", decision.Verdict.Name());
        writer.WriteString("basis", decision.Basis.Name());
        WriteOptional(writer, "presumption", decision.Presumption?.Name());
        writer.WriteBoolean("proven", decision.IsProven);
        WriteAll(writer, "clauses", decision.Clauses, (w, c) => WriteClause(w, c, decision.Policy));
        WriteAll(writer, "possibleClauses", decision.PossibleClauses, (w, c) => WriteClause(w, c, decision.Policy));
        WriteOptional(writer, "level", decision.Level);
        WriteAll(writer, "riders", decision.Riders, (w, r) => WriteRider(w, r, decision.Policy));
        WriteAll(writer, "possibleRiders", decision.PossibleRiders, (w, r) => WriteRider(w, r, decision.Policy));
        WriteAll(writer, "referrals", decision.Referrals, static (w, r) => WriteContact(w, r.Value, r.IsCertain));
        WriteAll(writer, "providers", decision.Providers, static (w, p) => WriteContact(w, p.Value, p.IsCertain));
        WriteAll(writer, "fees", decision.Fees, WriteFee);
        WriteAll(writer, "channels", decision.Channels, WriteChannel);
        WriteAll(writer, "responses", decision.Responses, WriteResponse);
        WriteAll(writer, "discretion", decision.Discretion, static (w, d) => WriteContact(w, d.Value, d.IsCertain));
        WriteAll(writer, "obligations", decision.Obligations, WriteStatement);
        WriteAll(writer, "caveats", decision.Caveats, WriteStatement);
        WriteAll(writer, "promises", decision.Promises, WriteStatement);
        WriteAll(writer, "restoredBy", decision.RestoredBy, WriteStatement);
        WriteAll(writer, "assuming", decision.Assuming, WriteAssumption);
        WriteAll(writer, "possible", decision.Possible, static (w, v) => w.WriteStringValue(v.Name()));
        WriteAll(writer, "questions", decision.Questions, WriteQuestion);
        WriteAll(writer, "openPoints", decision.OpenPoints, WriteOpenPoint);
        WriteAll(writer, "problems", decision.Problems, WriteProblem);
        WriteOptional(writer, "asOf", decision.AsOf is { } date ? Dates.Write(date) : null);
        writer.WriteStartObject("policy");
        writer.WriteString("id", decision.Policy.Id);
        writer.WriteString("title", decision.Policy.Title);
        writer.WriteString("sha256", decision.Policy.Sha256);
        writer.WriteEndObject();
    }

    private static void WriteSufficient(Utf8JsonWriter writer, Fact fact, string given)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", fact.Name);
        writer.WriteString("given", given);
        writer.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter writer, ClauseExplanation clause, Policy policy)
    {
        writer.WriteStartObject();
        writer.WriteString("id", clause.Clause.Id);
        writer.WriteString("standing", clause.Standing switch
        {
            ClauseStanding.Determines => "determines",
            ClauseStanding.MayBeInForce => "may-be-in-force",
            ClauseStanding.Outweighed => "outweighed",
            ClauseStanding.SetAside => "set-aside",
            _ => "does-not-hold",
        });
        writer.WriteNumber("line", clause.Clause.Line);
        WriteLayer(writer, clause.Clause, policy);
        writer.WriteString("reason", clause.Reason);
        writer.WriteBoolean("couldSpeak", clause.CouldSpeak);
        WriteAll(writer, "overriders", clause.Overriders, static (w, c) => w.WriteStringValue(c.Id));
        WriteAll(writer, "tests", clause.Tests, (w, t) => WriteTest(w, t, policy));
        writer.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter writer, TestExplanation test, Policy policy)
    {
        writer.WriteStartObject();
        writer.WriteString("test", test.Test);
        writer.WriteString("given", test.Given);
        if (test.IsMet is { } met) writer.WriteBoolean("met", met);
        else writer.WriteNull("met");
        writer.WriteString("finding", test.Finding);
        if (test.Line is { } line) writer.WriteNumber("line", line);
        else writer.WriteNull("line");
        if (policy.Layers.Count > 1) WriteOptional(writer, "layer", test.Layer);
        writer.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter writer, Clause clause, Policy policy)
    {
        writer.WriteStartObject();
        writer.WriteString("id", clause.Id);
        writer.WriteString("title", clause.Title);
        writer.WriteString("cites", clause.Cites);
        if (clause.Document is { } document) writer.WriteString("document", document.Title); // only where several are ranked
        WriteLayer(writer, clause, policy);
        writer.WriteEndObject();
    }

    private static void WriteRider(Utf8JsonWriter writer, Rider rider, Policy policy)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rider.Id);
        WriteOptional(writer, "title", rider.Title);
        WriteOptional(writer, "cites", rider.Cites);
        WriteLayer(writer, rider, policy);
        writer.WriteEndObject();
    }

    // Only where there is more than one: elsewhere it is the policy's own name.
    private static void WriteLayer(Utf8JsonWriter writer, Provision provision, Policy policy)
    {
        if (policy.Layers.Count > 1) writer.WriteString("layer", provision.Layer);
    }

    private static void WriteContact(Utf8JsonWriter writer, Contact contact, bool isCertain)
    {
        writer.WriteStartObject();
        writer.WriteString("contact", contact.Name);
        writer.WriteString("title", contact.Title);
        WriteOptional(writer, "kind", contact.Kind?.Name());
        WriteOptional(writer, "url", contact.Url);
        writer.WriteBoolean("certain", isCertain);
        writer.WriteEndObject();
    }

    private static void WriteFee(Utf8JsonWriter writer, Consequence<Fee> fee)
    {
        writer.WriteStartObject();
        writer.WriteString("fee", fee.Value.Name());
        writer.WriteBoolean("certain", fee.IsCertain);
        writer.WriteEndObject();
    }

    private static void WriteChannel(Utf8JsonWriter writer, Consequence<Channel> channel)
    {
        writer.WriteStartObject();
        writer.WriteString("channel", channel.Value.Name);
        writer.WriteString("title", channel.Value.Title);
        writer.WriteBoolean("certain", channel.IsCertain);
        writer.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter writer, Consequence<ResponseTarget> response)
    {
        writer.WriteStartObject();
        writer.WriteNumber("within", response.Value.Amount);
        writer.WriteString("unit", response.Value.Unit.Name());
        WriteOptional(writer, "during", response.Value.During);
        writer.WriteBoolean("certain", response.IsCertain);
        writer.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter writer, Consequence<string> statement)
    {
        writer.WriteStartObject();
        writer.WriteString("text", statement.Value);
        writer.WriteBoolean("certain", statement.IsCertain);
        writer.WriteEndObject();
    }

    private static void WriteAssumption(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", fact.Name);
        writer.WriteString("value", fact.Assumed);
        writer.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", question.Fact.Name);
        writer.WriteString("question", question.Fact.Question);
        writer.WriteEndObject();
    }

    private static void WriteOpenPoint(Utf8JsonWriter writer, OpenPoint point)
    {
        writer.WriteStartObject();
        writer.WriteString("name", point.Name);
        writer.WriteString("question", point.Question);
        writer.WriteString("cites", point.Cites);
        writer.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter writer, Problem problem)
    {
        writer.WriteStartObject();
        WriteOptional(writer, "fact", problem.FactName);
        writer.WriteString("code", problem.Diagnostic.Code);
        writer.WriteString("message", problem.Diagnostic.Message);
        WriteOptional(writer, "help", problem.Diagnostic.Help);
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string key, string? value)
    {
        if (value is null) writer.WriteNull(key);
        else writer.WriteString(key, value);
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(key);
        foreach (T item in items) write(writer, item);
        writer.WriteEndArray();
    }
}
