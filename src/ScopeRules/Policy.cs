using System.Collections.Concurrent;
using System.Reflection;
using ScopeRules.Cases;
using ScopeRules.Changes;
using ScopeRules.Diagnostics;
using ScopeRules.Evaluation;
using ScopeRules.Files;
using ScopeRules.Loading;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules;

/// <summary>
/// A scope of support, loaded and checked: decides cases, says what to ask, and explains. It never changes, and any number
/// of threads may use it at once.
/// </summary>
public sealed class Policy
{
    private readonly Deciders _deciders;
    private readonly ConcurrentDictionary<Type, ColumnPlan> _plans = new();

    internal Policy(PolicyModel model, string sha256)
    {
        Model = model;
        Sha256 = sha256;
        Vocabulary = new Vocabulary(model);
        _deciders = new Deciders(this, model);
    }

    /// <summary>The policy's name, as its key <c>policy</c> has it: the same in every revision; <see cref="Sha256"/> tells these apart.</summary>
    public string Id => Model.Id;

    /// <summary>The policy's title.</summary>
    public string Title => Model.Title;

    /// <summary>The names of the policies of which it is made: those that it extends, the one at the bottom first, and itself.</summary>
    public IReadOnlyList<string> Layers => Model.Layers;

    /// <summary>The document that it encodes.</summary>
    public SourceDocument Source => Model.Source;

    /// <summary>SHA-256 of every file that was read for it, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The clauses, in document order.</summary>
    public IReadOnlyList<Clause> Clauses => Model.Clauses;

    /// <summary>The riders, in document order.</summary>
    public IReadOnlyList<Rider> Riders => Model.Riders;

    /// <summary>The open points, those that are settled included.</summary>
    public IReadOnlyList<OpenPoint> OpenPoints => Model.OpenPoints;

    /// <summary>The contacts to whom it refers.</summary>
    public IReadOnlyList<Contact> Contacts => Model.Contacts;

    /// <summary>The channels by which help can be asked for and given.</summary>
    public IReadOnlyList<Channel> Channels => Model.Channels;

    /// <summary>The levels of cover, best to worst.</summary>
    public IReadOnlyList<string> Levels => Model.Levels;

    /// <summary>What it says where no clause is in force.</summary>
    public Otherwise Otherwise => Model.Otherwise;

    /// <summary>The facts that cases give, as data: for forms, API contracts and the tool schemas of language models.</summary>
    public Vocabulary Vocabulary { get; }

    internal PolicyModel Model { get; }

    /// <summary>Loads a policy from a file, or from a folder whose <c>policy.yaml</c> it is.</summary>
    /// <param name="path">The file or folder, relative to the working directory.</param>
    /// <param name="limits">What reading may cost; null: <see cref="TextLimits.Default"/>.</param>
    /// <returns>The policy, or the mistakes that stand in its way. Nothing that the file system holds makes this throw.</returns>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public static PolicyResult Load(string path, TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return PolicyLoader.Load(path, limits ?? TextLimits.Default, new DiagnosticBag());
    }

    /// <summary>Reads a policy from a stream, to its end and without closing it. It has no folder: files that it names, such as other
    /// policies or release lists, can't be found and are mistakes.</summary>
    /// <param name="stream">Where the UTF-8 text comes from.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="limits">What reading may cost; null: <see cref="TextLimits.Default"/>.</param>
    /// <returns>The policy, or the mistakes that stand in its way.</returns>
    /// <exception cref="IOException">Reading fails.</exception>
    /// <exception cref="NotSupportedException">The stream can't be read from.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    /// <exception cref="ArgumentNullException">The stream or the name is null.</exception>
    public static PolicyResult Read(Stream stream, string name, TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        limits ??= TextLimits.Default;
        DiagnosticBag bag = new();
        return PolicyLoader.Load(FileReader.Read(stream, name, limits, bag), folder: null, limits, bag);
    }

    /// <summary>Loads a policy that is embedded in an assembly. The files that it names are resources too, where their names are paths with slashes:
    /// <c>&lt;EmbeddedResource Include="rules/**/*.yaml" LogicalName="rules/%(RecursiveDir)%(Filename)%(Extension)" /&gt;</c>.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resource">The resource's full name, or the folder of names whose <c>policy.yaml</c> it is: <c>rules/my-policy</c>.</param>
    /// <param name="limits">What reading each of them may cost; null: <see cref="TextLimits.Default"/>.</param>
    /// <returns>The policy, or the mistakes that stand in its way.</returns>
    /// <exception cref="ArgumentException">The assembly has no such resource.</exception>
    /// <exception cref="ArgumentNullException">The assembly or the resource is null.</exception>
    public static PolicyResult LoadEmbedded(Assembly assembly, string resource, TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resource);
        limits ??= TextLimits.Default;
        EmbeddedFolder folder = new(assembly, resource, limits);
        if (!folder.HasPolicy) throw new ArgumentException($"There is no resource `{resource}` in {assembly.GetName().Name}.", nameof(resource));
        DiagnosticBag bag = new();
        return PolicyLoader.Load(folder.Read(folder.PolicyFile, bag), folder, limits, bag);
    }

    /// <summary>Reads a policy from text. It has no folder: files that it names, such as other
    /// policies or release lists, can't be found and are mistakes.</summary>
    /// <param name="yaml">The text of a policy file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="limits">What reading may cost; null: <see cref="TextLimits.Default"/>.</param>
    /// <returns>The policy, or the mistakes that stand in its way.</returns>
    /// <exception cref="ArgumentNullException">The text or the name is null.</exception>
    public static PolicyResult Parse(string yaml, string name = "policy.yaml", TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(name);
        limits ??= TextLimits.Default;
        DiagnosticBag bag = new();
        return PolicyLoader.Load(FileReader.Encode(yaml, name, limits, bag), folder: null, limits, bag);
    }

    /// <summary>A case of which nothing is given yet.</summary>
    public CaseFacts Case() => Case(CaseOptions.Default);

    /// <summary>A case of which nothing is given yet.</summary>
    /// <param name="options">How its facts are to be taken.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public CaseFacts Case(CaseOptions options) => new(this, options ?? throw new ArgumentNullException(nameof(options)));

    /// <summary>A case from a JSON object of facts and values.</summary>
    /// <param name="utf8Json">The text. What is wrong with it becomes <see cref="CaseFacts.Problems"/>; it never throws.</param>
    public CaseFacts Case(ReadOnlySpan<byte> utf8Json) => Case(utf8Json, CaseOptions.Default);

    /// <summary>A case from a JSON object of facts and values.</summary>
    /// <param name="utf8Json">The text. What is wrong with it becomes <see cref="CaseFacts.Problems"/>; it never throws.</param>
    /// <param name="options">How the facts are to be taken.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public CaseFacts Case(ReadOnlySpan<byte> utf8Json, CaseOptions options)
    {
        CaseFacts facts = Case(options);
        _ = facts.ReplaceAll(utf8Json);
        return facts;
    }

    /// <summary>A case from facts by name.</summary>
    /// <inheritdoc cref="CaseFacts.ReplaceAll(IEnumerable{KeyValuePair{string, object}})" path="/param | /remarks | /exception"/>
    public CaseFacts Case(IEnumerable<KeyValuePair<string, object?>> facts) => Case().ReplaceAll(facts);

    /// <summary>A case from facts by name.</summary>
    /// <param name="facts">The facts; null is a value that is missing.</param>
    /// <param name="options">How they are to be taken.</param>
    /// <exception cref="ArgumentNullException">The facts, a name in them or the options are null.</exception>
    public CaseFacts Case(IEnumerable<KeyValuePair<string, object?>> facts, CaseOptions options) => Case(options).ReplaceAll(facts);

    /// <summary>A case of which an object gives the facts.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="source">The object. An exception that it throws passes unchanged.</param>
    /// <exception cref="ArgumentNullException">The object is null.</exception>
    public CaseFacts Case<T>(T source)
        where T : IFactSource => Case().ReplaceAll(source);

    /// <summary>A case of which an object gives the facts.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="source">The object. An exception that it throws passes unchanged.</param>
    /// <param name="options">How the facts are to be taken.</param>
    /// <exception cref="ArgumentNullException">The object or the options are null.</exception>
    public CaseFacts Case<T>(T source, CaseOptions options)
        where T : IFactSource => Case(options).ReplaceAll(source);

    /// <summary>The policy as a table, for those who print it in another form.</summary>
    /// <param name="asOf">The day for which it is to be; null: today, by the clock, in UTC. The same table on every day where the policy
    /// doesn't depend on it.</param>
    public DecisionTable Table(DateOnly? asOf = null) => _deciders.On(asOf).Table;

    /// <summary>Decides a case by the facts that it gives now: changing the case later doesn't change the decision. Nothing that a case gives
    /// makes this throw; what is wrong with it stands under <see cref="Decision.Problems"/>. The day is that of <see cref="CaseOptions.AsOf"/>.</summary>
    /// <param name="facts">A case made by this very object: one of another load of the same file is refused.</param>
    /// <exception cref="ArgumentException">The facts belong to another policy, or to another revision of this one.</exception>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public Decision Decide(CaseFacts facts)
    {
        Check(facts);
        return facts.Decide();
    }

    /// <summary>Why a case is decided as it is: clause by clause, with the tests that it meets and fails.</summary>
    /// <param name="facts">A case made by this very object: one of another load of the same file is refused.</param>
    /// <exception cref="ArgumentException">The facts belong to another policy, or to another revision of this one.</exception>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public Explanation Explain(CaseFacts facts)
    {
        CaseState state = StateOf(facts);
        return _deciders.On(state.AsOf).Explain(state);
    }

    /// <summary>
    /// What would have to change for a case to get a verdict: the cheapest changes to facts that can be changed and that are known or
    /// assumed. What is missing, partly known or unrecognised stays so, and open points stay open; every change is decided anew.
    /// </summary>
    /// <param name="facts">A case made by this very object: one of another load of the same file is refused.</param>
    /// <param name="wanted">The verdict, which has to be certain then.</param>
    /// <exception cref="ArgumentException">The facts belong to another policy, or to another revision of this one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public WhatIfAnswer WhatIf(CaseFacts facts, Verdict wanted)
    {
        if (!Enum.IsDefined(wanted)) throw new ArgumentOutOfRangeException(nameof(wanted), wanted, "There is no such verdict.");
        CaseState state = StateOf(facts);
        return new WhatIf(_deciders.On(state.AsOf)).Answer(state, wanted);
    }

    /// <summary>The policy's title.</summary>
    public override string ToString() => Title;

    /// <summary>The columns of a type of objects, found among the facts once.</summary>
    internal ColumnPlan PlanOf<T>()
        where T : IFactSource => _plans.GetOrAdd(typeof(T), static (type, vocabulary) => new ColumnPlan(type, T.Columns, vocabulary), Vocabulary);

    /// <summary>What decides on a day.</summary>
    /// <inheritdoc cref="Table"/>
    internal Decider DeciderOn(DateOnly? asOf) => _deciders.On(asOf);

    private CaseState StateOf(CaseFacts facts)
    {
        Check(facts);
        return facts.State;
    }

    private void Check(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Policy != this) throw new ArgumentException("These facts were made for another policy.", nameof(facts));
    }
}
