package minutebook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown that notes are written in: CommonMark with tables, wikilinks, strikethrough,
 * footnotes and what Obsidian marks: comments, highlights and math.
 */
public final class MarkdownParser {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  WikiLinkExtension.create(),
                  StrikethroughExtension.create(),
                  FootnoteExtension.create()))
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
          .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
          .set(WikiLinkExtension.IMAGE_LINKS, true)
          .toImmutable();

  private MarkdownParser() {}

  /** A flexmark parser; it may be used by several threads. */
  public static Parser create() {
    return Parser.builder(OPTIONS)
        .customInlineParserExtensionFactory(new ObsidianMark.Marks())
        .customDelimiterProcessor(new HighlightMarks())
        .build();
  }
}
