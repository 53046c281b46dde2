package minutebook.markdown;

import java.util.Optional;
import minutebook.markdown.FieldSigns.Sign;

/**
 * A field at the end of a task line, in either form:
 *
 * <pre>
 * 📅 2026-02-06     [due:: 2026-02-06]
 * ⏫                (priority:: high)
 * </pre>
 */
record WrittenField(TaskField field, FieldSigns signs) implements TailPart {

  @Override
  public boolean take(TaskTail tail) {
    return takeSigned(tail) || takeBracketed(tail);
  }

  private boolean takeSigned(TaskTail tail) {
    String line = tail.line();
    int valueStart = field.valueStart(line, tail.end());
    Optional<Sign> sign =
        signs
            .endingAt(line, TaskTail.withoutBlanks(line, valueStart))
            .filter(found -> found.field() == field);
    if (sign.isEmpty()) {
      return false;
    }
    String value = line.substring(valueStart, tail.end()).stripLeading();
    if (field != TaskField.PRIORITY && !field.accepts(value)) {
      return false;
    }
    int start = sign.get().start();
    String fixed = sign.get().fixed();
    tail.take(
        fixed.isEmpty()
            ? FoundField.signed(field, line, start, tail.end() - value.length(), value, tail.end())
            : new FoundField(field, fixed, start, tail.end(), tail.end()));
    return true;
  }

  private boolean takeBracketed(TaskTail tail) {
    Optional<BracketedField> bracketed =
        BracketedField.endingAt(tail.line(), tail.end())
            .filter(found -> found.key().equals(field.key()) && field.accepts(found.value()));
    bracketed.ifPresent(found -> tail.take(FoundField.bracketed(field, found, tail.end())));
    return bracketed.isPresent();
  }
}
