package minutebook.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.config.ConfigurationReader;
import minutebook.config.PeopleRules;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import minutebook.note.Link;
import minutebook.note.Priority;
import minutebook.note.StatusType;
import minutebook.note.Task;
import minutebook.note.TaskStatus;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/** Names given by notes, written short, and the rules to read them by. */
final class Names {
  /** The bundled rules, in which nobody owns the vault. */
  static final PeopleRules RULES = ConfigurationReader.bundled().people();

  private Names() {}

  /** One note in which these names are certainly people. */
  static NamesOfNote known(String... names) {
    return new NamesOfNote(List.of(names), List.of(), Map.of());
  }

  /** One note with these names after {@code @}. */
  static NamesOfNote assigned(String... names) {
    return new NamesOfNote(List.of(), List.of(names), Map.of());
  }

  /** One person page that gives another spelling. */
  static NamesOfNote alias(String alias, String name) {
    return new NamesOfNote(List.of(name), List.of(), Map.of(alias, name));
  }

  static NameCounts counts(NamesOfNote... notes) {
    return NameCounts.NONE.with(List.of(), Arrays.asList(notes));
  }

  static PersonDirectory directory(NamesOfNote... notes) {
    return PersonDirectory.of(counts(notes), RULES);
  }

  static PeopleRules rules(String owner, Map<String, List<String>> aliases) {
    return new PeopleRules(
        owner.isEmpty() ? Optional.empty() : Optional.of(owner),
        Set.of("myself", "me"),
        aliases,
        Set.of("unknown"),
        Set.of("will", "mark"));
  }

  /** A paragraph with links in it. */
  static Item text(String text, Link... links) {
    return item(ItemForm.PARAGRAPH, text, List.of(links), null);
  }

  /** An open task. */
  static Item task(String text) {
    TaskStatus todo = new TaskStatus("todo", StatusType.NOT_STARTED);
    return item(
        ItemForm.LIST_ITEM,
        text,
        List.of(),
        new Task(
            " ", todo, Priority.NONE, Map.of(), Map.of(), null, null, null, List.of(), List.of()));
  }

  private static Item item(ItemForm form, String text, List<Link> links, @Nullable Task task) {
    List<LineSpan> places = List.of(new LineSpan(1, 1));
    return new Item(
        form,
        0,
        text,
        null,
        null,
        places,
        null,
        List.of(),
        links,
        linked(text, links),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        task);
  }

  /** Each link is shown where its text first stands after the one before. */
  private static List<TextSpan> linked(String text, List<Link> links) {
    List<TextSpan> linked = new ArrayList<>();
    int from = 0;
    for (Link link : links) {
      int start = text.indexOf(link.display(), from);
      from = start + link.display().length();
      linked.add(new TextSpan(start, from));
    }
    return linked;
  }
}
