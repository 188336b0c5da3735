namespace ScopeRules.Benchmarks.Cases.Notes;

/// <summary>A case as an application has it; null: not given.</summary>
internal sealed partial record NotesCase
{
    public NotesRequest? Request { get; set; }

    public NotesProduct? Product { get; set; }

    public NotesPlatform? Platform { get; set; }

    public NotesLicence? Licence { get; set; }

    public NotesSeverity? Severity { get; set; }

    public NotesChannel? Channel { get; set; }

    public bool? Agreement { get; set; }

    public bool? Altered { get; set; }

    public bool? Production { get; set; }

    public bool? ThirdParty { get; set; }

    public bool? OwnCode { get; set; }

    public bool? Latest { get; set; }

    public int? Users { get; set; }
}
