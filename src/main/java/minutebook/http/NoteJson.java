package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.http.ItemJson.ItemOfNote;
import minutebook.http.ItemJson.PersonJson;
import minutebook.live.BlockProblem;
import minutebook.live.LiveBlock;
import minutebook.note.Diagnostic;
import minutebook.note.LineSpan;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;
import minutebook.note.QueryBlock;
import minutebook.note.Section;
import minutebook.search.Backlinks;
import minutebook.search.Match;
import minutebook.search.Searcher.StoredNote;
import org.jspecify.annotations.Nullable;

/**
 * One note, whole.
 *
 * @param offline whether a cloud keeps its file elsewhere, so that this is as it was indexed last
 * @param backlinkCount items of other notes that link to it
 * @param backlinks the latest of them, at most {@link #MOST_BACKLINKS}
 */
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
    List<QueryJson> queries,
    List<DiagnosticJson> diagnostics,
    long backlinkCount,
    List<BacklinkJson> backlinks,
    int repairs,
    boolean offline,
    String obsidianUrl) {
  /** Who wants the others searches for them. */
  public static final int MOST_BACKLINKS = 50;

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
   * A query block and what it came to.
   *
   * @param q what was asked, in the query language; left out, as are total and groups, when the
   *     block is not answered
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record QueryJson(
      String language,
      String text,
      LineSpan lines,
      @Nullable String q,
      @Nullable Long total,
      @Nullable List<GroupJson> groups,
      List<BlockProblem> problems) {
    static QueryJson of(LiveBlock live, String vault) {
      QueryBlock block = live.block();
      return switch (live) {
        case LiveBlock.Answered answered ->
            new QueryJson(
                block.language(),
                block.text(),
                block.lines(),
                answered.q(),
                answered.total(),
                answered.groups().stream().map(group -> GroupJson.of(group, vault)).toList(),
                live.problems());
        case LiveBlock.NotAnswered ignored ->
            new QueryJson(
                block.language(), block.text(), block.lines(), null, null, null, live.problems());
      };
    }
  }

  /**
   * Hits shown together.
   *
   * @param name from the outermost group inwards; empty when nothing groups them
   */
  record GroupJson(List<String> name, List<Object> hits) {
    static GroupJson of(LiveBlock.Group group, String vault) {
      return new GroupJson(
          group.name(),
          group.hits().stream().map(hit -> SearchJson.hit(hit, Match.OUTRIGHT, vault)).toList());
    }
  }

  /**
   * Translates a note.
   *
   * @param live what its query blocks came to, in order
   * @param backlinks no more than are to be answered
   * @param isOffline whether its file is elsewhere
   * @param vault name of the vault, as Obsidian knows it
   */
  public static NoteJson of(
      StoredNote note, List<LiveBlock> live, Backlinks backlinks, boolean isOffline, String vault) {
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
        live.stream().map(block -> QueryJson.of(block, vault)).toList(),
        outline.diagnostics().stream().map(DiagnosticJson::of).toList(),
        backlinks.count(),
        backlinks.first().stream().map(BacklinkJson::of).toList(),
        outline.edits(),
        isOffline,
        ObsidianUrl.of(vault, card.path()));
  }
}
