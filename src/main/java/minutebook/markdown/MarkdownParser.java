package minutebook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/**
 * The Markdown that notes are written in: CommonMark with tables, wikilinks, strikethrough,
 * footnotes and what Obsidian marks: comments, highlights and math.
 */
public final class MarkdownParser {
  /** What every footnote begins with. */
  static final String FOOTNOTE = "[^";

  private static final List<Extension> WITHOUT_FOOTNOTES =
      List.of(
          TablesExtension.create(), WikiLinkExtension.create(), StrikethroughExtension.create());

  private MarkdownParser() {}

  /** A flexmark parser; it may be used by several threads. */
  public static Parser create() {
    List<Extension> all = new ArrayList<>(WITHOUT_FOOTNOTES);
    all.add(FootnoteExtension.create());
    return parser(all, true);
  }

  /** A faster one for text without {@link #FOOTNOTE}. */
  static Parser createWithoutFootnotes() {
    return parser(WITHOUT_FOOTNOTES, true);
  }

  /** One to which no text defines a link. */
  static Parser createWithoutDefinitions() {
    return parser(WITHOUT_FOOTNOTES, false);
  }

  private static Parser parser(List<Extension> extensions, boolean definitions) {
    DataHolder options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, extensions)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, definitions)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
            .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
            .set(WikiLinkExtension.IMAGE_LINKS, true)
            .toImmutable();
    return Parser.builder(options)
        .customBlockParserFactory(new HeadingStart())
        .customBlockParserFactory(new HtmlStart())
        .paragraphPreProcessorFactory(new TableBelowText.Factory())
        .customInlineParserExtensionFactory(ObsidianMark.finder())
        .customInlineParserExtensionFactory(SpacedLink.finder())
        .customDelimiterProcessor(new HighlightMarks())
        .build();
  }
}
