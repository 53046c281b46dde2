package minutebook.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import minutebook.config.LimitRules;

/**
 * Parses the bodies of notes. There are a few on which flexmark itself fails; these are plain text.
 */
final class BodyParser {
  private final LimitRules limits;
  private final Parser withFootnotes = MarkdownParser.create();
  private final Parser withoutFootnotes = MarkdownParser.createWithoutFootnotes();

  /**
   * A body and what is read as Markdown of it.
   *
   * @param document of {@code text.markdown()}; definitions that no link uses are text in it
   */
  record ParsedBody(BoundedText text, Document document) {}

  BodyParser(LimitRules limits) {
    this.limits = limits;
  }

  ParsedBody parse(BoundedText text) {
    try {
      Document document = parsed(text);
      LinkDefinitions.unusedAsText(document);
      return new ParsedBody(text, document);
    } catch (RuntimeException | StackOverflowError e) {
      BoundedText plain = text.unread(e.getClass().getSimpleName(), limits.items());
      return new ParsedBody(plain, parsed(plain));
    }
  }

  private Document parsed(BoundedText text) {
    String markdown = text.markdown();
    Parser parser = markdown.contains(MarkdownParser.FOOTNOTE) ? withFootnotes : withoutFootnotes;
    return parser.parse(markdown);
  }
}
