package minutebook.cli;

import minutebook.insight.MonthDigest;
import minutebook.view.TerminalStyle;

/** The digest of a month as text for a terminal. */
final class MonthText {
  private MonthText() {}

  static String of(MonthDigest digest, TerminalStyle style) {
    ListText text = new ListText(style);
    text.title(digest.month().toString());
    text.heading("meetings", digest.meetings().total());
    digest.meetings().first().forEach(text::note);
    text.emptyLine();
    text.counts("people", digest.people());
    text.group("decisions", digest.decisions());
    text.group("tasks raised", digest.raised());
    text.group("tasks closed", digest.closed());
    text.group("new topics", digest.newTopics());
    if (!digest.newTags().isEmpty()) {
      text.say("new tags: #" + String.join(" #", digest.newTags()));
    }
    return text.toString();
  }
}
