package minutebook.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a node of what stands within a line from certain characters on, before flexmark looks at
 * it.
 *
 * @param characters each may begin one
 */
record InlineMark(String characters, Reading reading) implements InlineParserExtensionFactory {

  /** Finds what begins at an offset. */
  interface Reading {
    /** The node that begins there, or null. */
    @Nullable Node at(BasedSequence input, int start);
  }

  @Override
  public CharSequence getCharacters() {
    return characters;
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return new Extension(reading);
  }

  private record Extension(Reading reading) implements InlineParserExtension {
    @Override
    public boolean parse(LightInlineParser parser) {
      int start = parser.getIndex();
      Node node = reading.at(parser.getInput(), start);
      if (node == null) {
        return false;
      }
      parser.flushTextNode();
      parser.getBlock().appendChild(node);
      parser.setIndex(start + node.getTextLength());
      return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
