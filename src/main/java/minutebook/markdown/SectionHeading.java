package minutebook.markdown;

import minutebook.config.NoteRules;
import minutebook.note.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A heading that begins a section. Tags at its end are no part of its name.
 *
 * @param kind it begins, or null when it is not mapped
 * @param nameOnly whether it says nothing but the name of a kind
 */
record SectionHeading(int level, InlineText inline, @Nullable SectionKind kind, boolean nameOnly) {

  static SectionHeading of(int level, InlineText inline, NoteRules rules) {
    String text = Tags.withoutLast(inline.text());
    return new SectionHeading(level, inline, rules.kindOf(text).orElse(null), rules.isName(text));
  }

  String text() {
    return inline.text();
  }
}
