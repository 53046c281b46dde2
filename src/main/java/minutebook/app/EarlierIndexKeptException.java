package minutebook.app;

import java.io.IOException;
import java.util.stream.Collectors;
import minutebook.index.SyncReport;

/** An index that was not made anew, as it would have lost too much; the message says what. */
final class EarlierIndexKeptException extends IOException {
  private static final long serialVersionUID = 1L;

  EarlierIndexKeptException(SyncReport report) {
    super(
        report.failed().stream()
            .map(failed -> failed.path() + ": " + failed.reason())
            .collect(Collectors.joining("; ")));
  }
}
