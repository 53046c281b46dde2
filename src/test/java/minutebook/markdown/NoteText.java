package minutebook.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.note.Item;
import minutebook.note.LineSpan;
import minutebook.note.Note;
import minutebook.note.Section;
import minutebook.note.SectionKind;
import minutebook.note.Task;

/**
 * What a note is understood as, to be read by people:
 *
 * <pre>
 * title         Gate pilot
 * shape         meeting
 *
 * 8       decision   Decisions
 * 10          list-item  Four gates until June.
 *             task: proposed, high, due 2026-02-06, @Ana Silva
 * </pre>
 *
 * A section stands with its lines, kind and path; its items with their lines, form and text, those
 * within another item further in, and below each what else is known of it.
 */
final class NoteText {
  private final Note note;
  private final StringBuilder text = new StringBuilder();

  private NoteText(Note note) {
    this.note = note;
  }

  static String of(ParsedNote parsed) {
    NoteText all = new NoteText(parsed.note());
    all.head();
    all.head("repaired", parsed.edits() == 0 ? "" : parsed.edits() + " places");
    parsed
        .diagnostics()
        .forEach(
            found ->
                all.head(
                    "diagnostic",
                    "%s, line %d: %s; %s"
                        .formatted(
                            found.code().id(), found.line(), found.message(), found.mend())));
    all.sections();
    return all.text.toString();
  }

  private void head() {
    head("title", note.title());
    head("shape", note.shape().id());
    head("type", note.type());
    head("date", note.date() == null ? "" : note.date().toString());
    head("aliases", note.aliases());
    head("participants", note.participants());
    head("tags", note.tags());
    note.properties().forEach((key, values) -> head("property", key + " = " + join(values)));
    head("sources", note.sources());
    note.queries()
        .forEach(
            query ->
                head(
                    "query",
                    "%s, %s: %s"
                        .formatted(
                            query.language(),
                            lines(List.of(query.lines())),
                            query.text().replace("\n", " / "))));
  }

  private void head(String name, Collection<String> values) {
    head(name, join(values));
  }

  private void head(String name, String value) {
    if (!value.isEmpty()) {
      text.append("%-13s %s\n".formatted(name, value));
    }
  }

  private static String join(Collection<String> values) {
    return String.join(" | ", values);
  }

  private void sections() {
    for (int i = 0; i < note.sections().size(); i++) {
      Section section = note.sections().get(i);
      int index = i;
      List<Item> items = note.items().stream().filter(item -> item.section() == index).toList();
      boolean says = !section.heading().isEmpty() || section.kind() != SectionKind.OTHER;
      if (says || !items.isEmpty()) {
        line(lines(List.of(section.lines())), 0, section.kind().id(), path(section));
        items.forEach(this::item);
      }
    }
  }

  private static String path(Section section) {
    return section.heading().isEmpty() ? "(no heading)" : String.join(" > ", section.heading());
  }

  private void item(Item item) {
    int depth = 1;
    for (Integer up = item.parent(); up != null; up = note.items().get(up).parent()) {
      depth++;
    }
    line(lines(item.places()), depth, item.form().id(), item.text());
    for (String more : details(item)) {
      line("", depth, "", more);
    }
  }

  private void line(String lines, int depth, String label, String words) {
    String begin = "%-8s%s%-12s".formatted(lines, "    ".repeat(depth), label);
    text.append(depth == 0 ? "\n" : "").append((begin + words).stripTrailing()).append('\n');
  }

  private static List<String> details(Item item) {
    List<String> all = new ArrayList<>();
    if (item.task() != null) {
      all.add("task: " + task(item.task()));
    }
    if (item.anchor() != null) {
      all.add("anchor: " + item.anchor());
    }
    if (item.date() != null) {
      all.add("date: " + item.date());
    }
    if (!item.tags().isEmpty()) {
      all.add("tags: " + String.join(" ", item.tags()));
    }
    item.links()
        .forEach(
            link ->
                all.add(
                    "link: "
                        + link.target()
                        + (link.display().equals(link.target()) ? "" : " as " + link.display())
                        + (link.amongPeople() ? ", among people" : "")));
    item.fields().forEach(field -> all.add("field: " + field.key() + " = " + field.value()));
    item.beside().forEach(words -> all.add("beside: " + words));
    if (!item.cells().isEmpty()) {
      all.add(
          item.cells().stream()
              .map(cell -> cell.column() + "=" + cell.text())
              .collect(Collectors.joining(" | ", "cells: ", "")));
    }
    return all;
  }

  static String task(Task task) {
    List<String> parts = new ArrayList<>(List.of(task.status().name(), task.priority().id()));
    new TreeMap<>(task.dates()).forEach((date, day) -> parts.add(date.id() + " " + day));
    new TreeMap<>(task.invalidDates())
        .forEach((date, written) -> parts.add(date.id() + " '" + written + "'"));
    if (task.recurrence() != null) {
      parts.add("repeats " + task.recurrence());
    }
    if (task.onCompletion() != null) {
      parts.add("then " + task.onCompletion().id());
    }
    if (task.id() != null) {
      parts.add("id " + task.id());
    }
    if (!task.dependsOn().isEmpty()) {
      parts.add("after " + String.join(" ", task.dependsOn()));
    }
    task.assignees().forEach(name -> parts.add("@" + name));
    return String.join(", ", parts);
  }

  private static String lines(List<LineSpan> places) {
    return places.stream()
        .map(
            span ->
                span.start() == span.end() ? "" + span.start() : span.start() + "-" + span.end())
        .collect(Collectors.joining(","));
  }
}
