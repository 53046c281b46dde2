package minutebook.note;

import java.util.Locale;

/** How an item stands in the Markdown. */
public enum ItemForm {
  /** The note's title; one per note, so that a note with nothing else is found. */
  TITLE,
  PARAGRAPH,
  LIST_ITEM,
  TABLE_ROW,
  CALLOUT,
  CODE;

  /** The name in answers: {@code list-item}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
