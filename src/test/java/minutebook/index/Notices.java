package minutebook.index;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a sync says, and how many notes it reads. */
final class Notices implements Progress {
  final List<String> said = new ArrayList<>();
  int read;

  @Override
  public void notice(String text) {
    said.add(text);
  }

  @Override
  public void begin(String task, int notes) {
    if (task.equals("Reading")) {
      read += notes;
    }
  }

  @Override
  public void step() {}

  @Override
  public void end() {}
}
