package minutebook.bench;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import minutebook.markdown.MarkdownParser;

/**
 * What parsing alone costs: reads every note of a vault, parses it with the same flexmark and the
 * same extensions, and looks at every node. Prints the CPU seconds of its whole process.
 */
public final class BareFlexmark {
  private BareFlexmark() {}

  /** Parses the notes of a folder: {@code VAULT}. */
  public static void main(String[] arguments) throws IOException {
    List<Path> notes;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      notes = files.filter(file -> file.toString().endsWith(".md")).toList();
    }
    Parser parser = MarkdownParser.create();
    long nodes = 0;
    for (Path note : notes) {
      nodes += nodes(parser.parse(Files.readString(note)));
    }
    System.err.printf("%,d notes, %,d nodes%n", notes.size(), nodes);
    System.out.println(Cpu.seconds());
  }

  private static long nodes(Node node) {
    long nodes = 1;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      nodes += nodes(child);
    }
    return nodes;
  }
}
