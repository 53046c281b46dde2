package minutebook.text;

import java.util.List;

/**
 * The text of a file as meant, and how it came from the text as stored.
 *
 * @param text as meant; the very string that was given when there are no edits
 * @param edits in the order of the file, not overlapping; empty when the file is right
 * @param offsets from this text to the original and back
 */
public record RepairedText(String text, List<TextEdit> edits, OffsetMap offsets) {
  public RepairedText {
    edits = List.copyOf(edits);
  }

  /** A text that is right as it is. */
  static RepairedText unchanged(String source) {
    return new RepairedText(source, List.of(), OffsetMap.of(List.of()));
  }

  /** The offset in the original text of what stands at this offset of {@link #text()}. */
  public int toOriginal(int offset) {
    return offsets.toOriginal(offset);
  }
}
