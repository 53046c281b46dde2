package minutebook.config;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.scanner.ScannerException;

/** Parses YAML under limits of depth and aliases, which could make much of little. */
public final class YamlNodes {
  private final LoaderOptions limits = new LoaderOptions();

  /**
   * Prepares it.
   *
   * @param maxDepth lists and maps in each other
   */
  public YamlNodes(int maxDepth) {
    limits.setNestingDepthLimit(maxDepth);
    limits.setMaxAliasesForCollections(0);
  }

  /**
   * What all of it is, or null for comments alone.
   *
   * @throws YAMLException if it is no valid YAML, whatever SnakeYAML makes of that
   */
  public @Nullable Node root(Reader yaml) {
    StreamReader reader = new StreamReader(yaml);
    PlacedParser parser = new PlacedParser(reader, limits);
    try {
      return new Composer(parser, new Resolver(), limits).getSingleNode();
    } catch (YAMLException e) {
      throw e;
    } catch (RuntimeException e) {
      // It takes eight hexadecimal digits for an int, and what %XX stands for in a tag for part of
      // it.
      throw new ScannerException(
          null,
          null,
          "this cannot be read; most likely an escape, as \\U12345678 or %20, stands for nothing"
              + " that may be here",
          parser.place());
    }
  }

  /** Knows where it is when something fails that does not say where. */
  private static final class PlacedParser extends ParserImpl {
    private final StreamReader reader;
    private @Nullable Mark read;

    PlacedParser(StreamReader reader, LoaderOptions limits) {
      super(reader, limits);
      this.reader = reader;
    }

    @Override
    public Event peekEvent() {
      read = null;
      Event next = super.peekEvent();
      read = next.getStartMark();
      return next;
    }

    /** Of what was read last, or else how far reading that came. */
    Mark place() {
      return read == null ? reader.getMark() : read;
    }
  }
}
