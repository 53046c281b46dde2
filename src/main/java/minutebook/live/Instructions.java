package minutebook.live;

import java.util.ArrayList;
import java.util.List;
import minutebook.note.QueryBlock;

/**
 * The instructions of a tasks block: a line each, joined where a line ends in a backslash; blank
 * lines and comments are none.
 *
 * <pre>
 * (due today) OR \
 *   (has id)          →  (due today) OR (has id)
 * includes \\         →  includes \
 * </pre>
 */
final class Instructions {
  private Instructions() {}

  static List<Instruction> of(QueryBlock block) {
    return of(block.text(), block.lines().start() + 1);
  }

  /**
   * Instructions of a text.
   *
   * @param firstLine of the note that the text begins on
   */
  static List<Instruction> of(String text, int firstLine) {
    List<Instruction> instructions = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    int line = firstLine;
    int begin = firstLine;
    for (String written : text.split("\n", -1)) {
      boolean continued = written.endsWith("\\") && !written.endsWith("\\\\");
      String part = written.endsWith("\\") ? written.substring(0, written.length() - 1) : written;
      joined.append(joined.isEmpty() ? "" : " ").append(part.strip());
      line++;
      if (!continued) {
        add(new Instruction(begin, joined.toString().strip()), instructions);
        joined.setLength(0);
        begin = line;
      }
    }
    add(new Instruction(begin, joined.toString().strip()), instructions);
    return instructions;
  }

  private static void add(Instruction instruction, List<Instruction> to) {
    if (!instruction.text().isEmpty() && !instruction.text().startsWith("#")) {
      to.add(instruction);
    }
  }
}
