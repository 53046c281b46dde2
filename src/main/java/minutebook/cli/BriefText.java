package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import minutebook.insight.Brief;
import minutebook.note.NoteCard;
import minutebook.view.TerminalStyle;

/** The brief on a person as text for a terminal. */
final class BriefText {
  private BriefText() {}

  static String of(Brief brief, TerminalStyle style) {
    ListText text = new ListText(style);
    text.title(brief.name());
    List<String> known = new ArrayList<>();
    brief.profile().role().ifPresent(known::add);
    brief.profile().company().ifPresent(known::add);
    if (!brief.aliases().isEmpty()) {
      known.add("also " + String.join(", ", brief.aliases()));
    }
    brief.page().ifPresent(page -> known.add(page.path()));
    if (!known.isEmpty()) {
      text.say(String.join(" · ", known));
    }
    text.say(met(brief.meetings()));
    text.emptyLine();
    text.group("owes", brief.owes());
    text.group("owed by others, from meetings with " + brief.name(), brief.owed());
    text.group(
        brief.since() == null ? "decisions" : "decisions since " + brief.since(),
        brief.decisions());
    text.group("facts", brief.facts());
    text.group("topics", brief.topics());
    text.counts("met together with", brief.together());
    text.counts("months", brief.meetings().months());
    text.counts("tags", brief.tags());
    text.heading("notes", brief.notes().total());
    brief.notes().first().forEach(text::note);
    return text.toString();
  }

  private static String met(Brief.Meetings meetings) {
    if (meetings.last().isEmpty() || meetings.first().isEmpty()) {
      return "never met";
    }
    NoteCard last = meetings.last().get();
    return "last met %s (%s), first met %s, %s"
        .formatted(
            last.date(),
            last.title(),
            meetings.first().get().date(),
            Count.of(meetings.total(), "meeting"));
  }
}
