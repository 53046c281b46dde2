package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import minutebook.note.ItemCard;
import minutebook.search.Backlinks;
import minutebook.search.Hit;

/** From where a note is linked, below it. */
final class BacklinkText {
  private final TerminalStyle style;
  private final StringBuilder out;

  BacklinkText(TerminalStyle style, StringBuilder out) {
    this.style = style;
    this.out = out;
  }

  void append(Backlinks links) {
    int shown = links.first().size();
    if (shown > 0) {
      String count = shown < links.count() ? " (" + links.count() + ", the latest shown)" : "";
      out.append('\n').append(style.heading("linked from" + count)).append('\n');
      links.first().forEach(this::append);
    }
  }

  private void append(Hit.OfItem link) {
    ItemCard item = link.item();
    List<String> place = new ArrayList<>();
    if (item.date() != null) {
      place.add(item.date().toString());
    }
    place.add(link.note().path() + ":" + item.lines().getFirst().start());
    out.append("- ")
        .append(TerminalStyle.safe(item.text()).replace("\n", "\n  "))
        .append(style.dim(TerminalStyle.safe("  " + String.join("  ", place))))
        .append('\n');
  }
}
