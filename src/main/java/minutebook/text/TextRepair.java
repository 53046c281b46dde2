package minutebook.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns text that was saved through a wrong encoding back into what was meant, and leaves every
 * other text alone.
 *
 * <pre>
 * stored   Call Bob ‚è´ üìÖ 2025-01-10     (the second begins with U+F8FF)
 * meant    Call Bob ⏫ 📅 2025-01-10
 * </pre>
 *
 * <p>The rule: take each maximal run of non-ASCII characters, encode it with a candidate charset,
 * and accept the decoded result when it is valid UTF-8 made of three- and four-byte sequences
 * ({@link CharsetReading} says when two bytes are enough). Task emoji that lost a byte come back
 * where a task field can stand ({@link LossyFields}). Code is never touched ({@link CodeText}).
 */
public final class TextRepair {
  /** Text damaged more often than this has not been seen; each pass undoes one. */
  private static final int MAX_PASSES = 5;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextRepair() {}

  /** The source as meant; one quick scan and no allocation to speak of when it is right. */
  public static RepairedText repair(String source) {
    if (!DamageScan.mayHoldDamage(source)) {
      return RepairedText.unchanged(source);
    }
    EditChain chain = new EditChain(source);
    // "Repeat until nothing changes (some files are damaged twice)."
    for (int pass = 0; pass < MAX_PASSES; pass++) {
      List<TextEdit> edits = CharsetRepair.edits(chain.text());
      if (edits.isEmpty()) {
        break;
      }
      chain.append(edits);
    }
    for (WrongCharset charset : lossyCharsets(chain.edits())) {
      chain.append(LossyFields.edits(chain.text(), charset));
    }
    chain.append(LossySelectors.edits(chain.text()));
    return chain.edits().isEmpty() ? RepairedText.unchanged(source) : result(chain);
  }

  /** "A file is decoded with one charset": the one its other repairs used, when that is known. */
  private static List<WrongCharset> lossyCharsets(List<TextEdit> edits) {
    List<WrongCharset> lossy = List.of(WrongCharset.WINDOWS_1252, WrongCharset.WINDOWS_1254);
    List<WrongCharset> used =
        lossy.stream()
            .filter(
                charset ->
                    edits.stream().anyMatch(edit -> edit.charset().equals(charset.charset())))
            .toList();
    return used.isEmpty() ? lossy : used;
  }

  private static RepairedText result(EditChain chain) {
    String text = chain.text();
    List<TextEdit> edits = chain.edits();
    TextEdit first = edits.getFirst();
    // A damaged byte order mark would hide the front matter that follows it.
    if (first.start() == 0 && first.meant().charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
      edits = new ArrayList<>(edits);
      edits.set(
          0,
          new TextEdit(
              0, first.end(), first.stored(), first.meant().substring(1), first.charset()));
    }
    return new RepairedText(text, edits, OffsetMap.of(edits));
  }
}
