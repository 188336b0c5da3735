using System.Text;

namespace TicketDesk;

/// <summary>The section <c>TicketDesk</c> of the configuration. It is no record: nothing must print a secret.</summary>
internal sealed class DeskOptions
{
    public const string Section = "TicketDesk";

    /// <summary>A shorter one could be guessed faster than a hash of 32 bytes.</summary>
    private const int FewestBytes = 32;

    /// <summary>The secret that senders sign with: 32 bytes of UTF-8 at least.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The secret before that one, while senders change over; empty: only the one counts.</summary>
    public string PreviousSecret { get; set; } = "";

    /// <summary>The folder of mappings, from the content root.</summary>
    public string Mappings { get; set; } = "";

    public static bool HasSecret(DeskOptions options) => Encoding.UTF8.GetByteCount(options.Secret) >= FewestBytes;

    public static bool HasNoShortSecret(DeskOptions options) =>
        options.PreviousSecret.Length == 0 || Encoding.UTF8.GetByteCount(options.PreviousSecret) >= FewestBytes;
}
