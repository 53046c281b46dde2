package minutebook.index;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a sync says. */
final class Notices implements Progress {
  final List<String> said = new ArrayList<>();

  @Override
  public void notice(String text) {
    said.add(text);
  }

  @Override
  public void begin(String task, int notes) {}

  @Override
  public void step() {}

  @Override
  public void end() {}
}
