using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Files;

/// <summary>Bytes and texts from files and streams, within a limit and without ever waiting for a pipe or device.</summary>
internal static class FileReader
{
    /// <summary>Reads a file as UTF-8.</summary>
    /// <returns>Null where the file is refused, which <paramref name="bag"/> then says.</returns>
    public static FileContent? Read(string path, TextLimits limits, DiagnosticBag bag)
    {
        try
        {
            FileInfo file = new(path);
            if (Directory.Exists(path))
            {
                bag.ReportFile(TextCodes.NotAFile, path, "name a file in it");
                return null;
            }

            if (!file.Exists) // also so where a folder on the way may not be entered
            {
                bag.ReportFile(TextCodes.Unreadable, path, "check the spelling and your rights", "there is none of this name");
                return null;
            }

            // Pipes and devices have no length, and opening one may wait forever. A link's own length is that of its text.
            FileInfo target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            if (target.Length == 0)
            {
                bag.ReportFile(TextCodes.Empty, path, "name a file that has text in it");
                return null;
            }

            // On Windows, whoever reads must not keep others from writing or replacing the file meanwhile.
            using FileStream stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(stream, path, limits, bag);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            bag.ReportFile(TextCodes.Unreadable, path, help: null, Reason(e));
            return null;
        }
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    public static FileContent? Read(Stream stream, string name, TextLimits limits, DiagnosticBag bag)
    {
        byte[] buffer = new byte[16 * 1024];
        using MemoryStream all = new();
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (all.Length + read > limits.MaxBytes)
            {
                bag.ReportFile(TextCodes.TooLarge, name, "check that it is the right file", limits.MaxBytes);
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return Decode(all.ToArray(), name, limits, bag);
    }

    /// <summary>Takes bytes that are already in memory.</summary>
    public static FileContent? Decode(byte[] bytes, string name, TextLimits limits, DiagnosticBag bag)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            bag.ReportFile(TextCodes.TooLarge, name, "check that it is the right file", limits.MaxBytes);
            return null;
        }

        if (Utf8.TryDecode(bytes, out string text)) return new FileContent(bytes, new SourceText(name, text));
        ReportInvalid(text, name, bag);
        return null;
    }

    /// <summary>Takes text that is already in memory, as if it had been read from a file.</summary>
    public static FileContent? Encode(string text, string name, TextLimits limits, DiagnosticBag bag)
    {
        if (Utf8.TryEncode(text, out byte[] bytes)) return Decode(bytes, name, limits, bag);
        _ = Utf8.TryDecode(bytes, out string valid);
        ReportInvalid(valid, name, bag);
        return null;
    }

    private static void ReportInvalid(string valid, string name, DiagnosticBag bag) =>
        bag.Report(TextCodes.InvalidUtf8, new SourceText(name, valid).SpanOf(valid.Length, valid.Length), "save the file as UTF-8");

    /// <summary>Why a file or stream can't be read, for a message.</summary>
    public static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "access is denied",
        ArgumentException => "this cannot be a file's name",
        PathTooLongException => "the name is too long",
        _ => "the system says: " + e.Message.ReplaceLineEndings(" "),
    };
}

/// <summary>What a file held: the bytes, for their hash, and the text.</summary>
internal sealed record FileContent(byte[] Bytes, SourceText Source);
