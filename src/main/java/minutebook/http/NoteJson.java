package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.http.ItemJson.ItemOfNote;
import minutebook.http.ItemJson.PersonJson;
import minutebook.note.Diagnostic;
import minutebook.note.LineSpan;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;
import minutebook.note.QueryBlock;
import minutebook.note.Section;
import minutebook.search.Searcher.StoredNote;
import org.jspecify.annotations.Nullable;

/** One note, whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteJson(
    String path,
    String title,
    String type,
    String shape,
    @Nullable LocalDate date,
    List<PersonJson> people,
    List<String> tags,
    List<String> aliases,
    Map<String, List<String>> properties,
    List<String> sources,
    List<SectionJson> sections,
    List<ItemOfNote> items,
    List<QueryBlock> queries,
    List<DiagnosticJson> diagnostics,
    int repairs,
    String obsidianUrl) {

  record SectionJson(List<String> heading, String kind, LineSpan lines) {
    static SectionJson of(Section section) {
      return new SectionJson(section.heading(), section.kind().id(), section.lines());
    }
  }

  record DiagnosticJson(String code, String severity, int line, String message, String mend) {
    static DiagnosticJson of(Diagnostic diagnostic) {
      return new DiagnosticJson(
          diagnostic.code().id(),
          diagnostic.severity().id(),
          diagnostic.line(),
          diagnostic.message(),
          diagnostic.mend());
    }
  }

  /**
   * Translates a note.
   *
   * @param vault name of the vault, as Obsidian knows it
   */
  public static NoteJson of(StoredNote note, String vault) {
    NoteCard card = note.card();
    NoteOutline outline = note.outline();
    return new NoteJson(
        card.path(),
        card.title(),
        card.type(),
        card.shape().id(),
        card.date(),
        PersonJson.of(card.people()),
        card.tags(),
        outline.aliases(),
        outline.properties(),
        outline.sources(),
        outline.sections().stream().map(SectionJson::of).toList(),
        note.items().stream().map(ItemOfNote::of).toList(),
        outline.queries(),
        outline.diagnostics().stream().map(DiagnosticJson::of).toList(),
        outline.edits(),
        ObsidianUrl.of(vault, card.path()));
  }
}
