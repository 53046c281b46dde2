package minutebook.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import minutebook.config.Blanks;
import minutebook.markdown.FieldSigns.Sign;
import minutebook.markdown.UnreadField.Reason;

/**
 * Finds what looks like a field of a task in its description and could not be read: a plan is lost
 * if nobody says so.
 *
 * <pre>
 * Call 📅 tomorrow             reported
 * Call [priority:: urgent]     reported
 * Show a 🆔 card at the door   a picture
 * </pre>
 *
 * <p>The signs of plans (due, scheduled, start, recurrence) are hardly ever pictures. Others are
 * often; they are reported where one word, as a value would, ends the description, which they do
 * not begin. Priorities have no value that could be wrong.
 */
final class UnreadFields {
  private static final int WORDS_SHOWN = 3;
  private static final String NO_WORDS_OF_A_VALUE = "[(#@";

  private final FieldSigns signs;
  private final InlineText inline;
  private final String text;
  private final String line;

  /**
   * Looks in one line.
   *
   * @param text of it, links and code shown
   */
  UnreadFields(FieldSigns signs, InlineText text) {
    this.signs = signs;
    this.inline = text;
    this.text = text.text();
    this.line = text.prose();
  }

  /**
   * Those before an offset, in order.
   *
   * @param read fields that are none of them
   */
  List<UnreadField> before(int limit, List<FoundField> read) {
    BitSet starts = new BitSet();
    read.forEach(field -> starts.set(field.start()));
    List<UnreadField> unread = new ArrayList<>();
    int next = limit;
    for (int end = limit; end > 0; end--) {
      Optional<Sign> sign = signs.endingAt(line, end);
      if (sign.isPresent()) {
        int start = sign.get().start();
        if (!starts.get(start)) {
          signed(sign.get(), end, next, limit).ifPresent(unread::add);
        }
        next = start;
        end = start + 1;
      } else {
        bracketed(end, starts).ifPresent(unread::add);
      }
    }
    return unread.reversed();
  }

  private Optional<UnreadField> signed(Sign sign, int valueStart, int next, int limit) {
    int end = valueStart;
    int words = 0;
    boolean more = false;
    while (!more && end < next) {
      int start = end;
      while (start < next && Blanks.is(line.charAt(start))) {
        start++;
      }
      if (start == next || NO_WORDS_OF_A_VALUE.indexOf(line.charAt(start)) >= 0) {
        break;
      }
      more = words == WORDS_SHOWN;
      if (!more) {
        words++;
        end = start;
        while (end < next && !Blanks.is(line.charAt(end))) {
          end++;
        }
      }
    }
    boolean meant =
        switch (sign.field()) {
          case DUE, SCHEDULED, START, RECURRENCE -> true;
          case DONE, CANCELLED, CREATED, ON_COMPLETION, ID, DEPENDS_ON ->
              words == 1 && end == limit && sign.start() > 0;
          case PRIORITY -> false;
        };
    String written = text.substring(sign.start(), end) + (more ? " …" : "");
    return meant
        ? Optional.of(unread(sign.field(), written, Reason.VALUE, sign.start()))
        : Optional.empty();
  }

  private Optional<UnreadField> bracketed(int end, BitSet starts) {
    char last = line.charAt(end - 1);
    if (last != ']' && last != ')') {
      return Optional.empty();
    }
    return BracketedField.endingAt(line, end)
        .filter(found -> !starts.get(found.start()))
        .flatMap(
            found ->
                TaskField.named(found.key().strip())
                    .map(
                        field ->
                            unread(
                                field,
                                text.substring(found.start(), end),
                                found.key().equals(field.key()) ? Reason.VALUE : Reason.KEY,
                                found.start())));
  }

  private UnreadField unread(TaskField field, String written, Reason reason, int start) {
    return new UnreadField(field, written, reason, inline.source(start));
  }
}
