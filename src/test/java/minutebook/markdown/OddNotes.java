package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import minutebook.note.Diagnostic;
import minutebook.note.Item;
import minutebook.note.Note;

/** The notes of {@code odd-notes.txt}, each written on one line. */
final class OddNotes {
  private static final Pattern PART =
      Pattern.compile(
          "«(?<again>.*?)»(?<growing>≤)?(?<times>\\d+)|\\\\(?:x(?<byte>..)|u(?<unit>....)|(?<sign>[nrts0\\\\]))"
              + "|(?<plain>[^\\\\«]+|.)");
  private static final long STACK_BYTES = 64L << 20;
  private static final int SHOWN = 4;
  private static final int LENGTH = 40;

  private OddNotes() {}

  /** Headings and notes, in order. */
  static List<String> lines() throws IOException {
    try (InputStream stream = OddNotes.class.getResourceAsStream("odd-notes.txt")) {
      String all = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      return all.lines().filter(line -> !line.isEmpty() && !line.startsWith("# ")).toList();
    }
  }

  static boolean isHeading(String line) {
    return line.startsWith("## ");
  }

  /**
   * The note that a line stands for.
   *
   * @param factor how many times as often what is repeated is repeated
   */
  static byte[] bytes(String line, int factor) {
    if (line.equals("(nothing)")) {
      return new byte[0];
    }
    Charset charset =
        line.startsWith("utf16le:") ? UTF_16LE : line.startsWith("utf16be:") ? UTF_16BE : UTF_8;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(
        charset.equals(UTF_8) ? line : line.substring("utf16le:".length()), charset, factor, bytes);
    return bytes.toByteArray();
  }

  private static void write(
      String written, Charset charset, int factor, ByteArrayOutputStream bytes) {
    Matcher part = PART.matcher(written);
    while (part.find()) {
      if (part.group("again") != null) {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        write(part.group("again"), charset, 1, once);
        int times = Integer.parseInt(part.group("times"));
        if (part.group("growing") == null) {
          repeat(once, times * factor, bytes);
        } else {
          growing(once, times * Math.sqrt(factor), charset, bytes);
        }
      } else if (part.group("byte") != null) {
        bytes.write(Integer.parseInt(part.group("byte"), 16));
      } else if (part.group("unit") != null) {
        int unit = Integer.parseInt(part.group("unit"), 16);
        bytes.writeBytes(Character.toString(unit).getBytes(charset));
      } else if (part.group("sign") != null) {
        bytes.writeBytes(sign(part.group("sign")).getBytes(charset));
      } else {
        bytes.writeBytes(part.group("plain").getBytes(charset));
      }
    }
  }

  private static void repeat(ByteArrayOutputStream once, int times, ByteArrayOutputStream bytes) {
    for (int i = 0; i < times; i++) {
      bytes.writeBytes(once.toByteArray());
    }
  }

  /** Its length grows with the square of how often it is repeated. */
  private static void growing(
      ByteArrayOutputStream once, double most, Charset charset, ByteArrayOutputStream bytes) {
    for (int times = 1; times <= most; times++) {
      repeat(once, times, bytes);
      bytes.writeBytes(" ".getBytes(charset));
    }
  }

  private static String sign(String letter) {
    return switch (letter) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      case "s" -> " ";
      case "0" -> "\0";
      default -> letter;
    };
  }

  /** Reads a note with as much stack as a sync has. */
  static ParsedNote parsed(byte[] note, NoteParser parser, Duration limit, String line) {
    FutureTask<ParsedNote> task = new FutureTask<>(() -> parser.parse("note.md", note));
    Thread thread = new Thread(null, task, "reading", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("cannot read " + line, e);
    }
  }

  /** What became of a note: its items, and what is said of it. */
  static String understood(ParsedNote parsed) {
    List<Item> items = parsed.note().items();
    StringBuilder text = new StringBuilder();
    text.append("    ").append(items.size()).append(items.size() == 1 ? " item: " : " items: ");
    text.append(
        items.stream().limit(SHOWN).map(OddNotes::shown).collect(Collectors.joining(" / ")));
    text.append(items.size() > SHOWN ? " / …\n" : "\n");
    head(parsed.note()).ifPresent(head -> text.append("    note: ").append(head).append('\n'));
    if (parsed.edits() > 0) {
      text.append("    repaired: ").append(parsed.edits()).append('\n');
    }
    Map<String, List<Diagnostic>> byCode = new LinkedHashMap<>();
    parsed
        .diagnostics()
        .forEach(
            one ->
                byCode
                    .computeIfAbsent(
                        one.severity().id() + " " + one.code().id(), unused -> new ArrayList<>())
                    .add(one));
    byCode.forEach(
        (code, all) -> {
          text.append("    ").append(code).append('@').append(all.getFirst().line());
          text.append(all.size() == 1 ? "\n" : " and " + (all.size() - 1) + " more\n");
        });
    return text.toString();
  }

  private static Optional<String> head(Note note) {
    List<String> head = new ArrayList<>();
    if (note.date() != null) {
      head.add(note.date().toString());
    }
    if (!note.tags().isEmpty()) {
      head.add("tags " + note.tags());
    }
    if (!note.participants().isEmpty()) {
      head.add("with " + note.participants().stream().map(OddNotes::clipped).toList());
    }
    if (!note.properties().isEmpty()) {
      head.add("properties " + note.properties().keySet().stream().limit(SHOWN).toList());
    }
    return head.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", head));
  }

  private static String shown(Item item) {
    String text = printable(item.text());
    String clipped = clipped(text);
    String tags = item.tags().isEmpty() ? "" : " " + item.tags();
    String links =
        item.links().isEmpty()
            ? ""
            : item.links().stream()
                .limit(SHOWN)
                .map(link -> printable(link.target()))
                .collect(Collectors.joining(", ", " →(", ")"));
    String task = item.task() == null ? "" : " {" + NoteText.task(item.task()) + "}";
    return clipped + tags + links + task;
  }

  private static String clipped(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .limit(LENGTH + 1)
        .forEach(
            c -> {
              if (c == ' ' || (c > ' ' && c < 0x7F) || Character.isLetter(c)) {
                printable.appendCodePoint(c);
              } else {
                printable.append("\\u{").append(Integer.toHexString(c)).append('}');
              }
            });
    return printable.toString();
  }
}
