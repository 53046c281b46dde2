package minutebook.live;

import java.util.Map;
import java.util.Optional;

/**
 * The presets that the Tasks plugin has until its user changes them. Those a user has made lie in
 * the plugin's settings, which are no notes.
 */
final class Presets {
  private static final Map<String, String> TEXTS =
      Map.of(
          "this_file", "path includes {{query.file.path}}",
          "this_folder", "folder includes {{query.file.folder}}",
          "this_folder_only", "filter by function task.file.folder === query.file.folder",
          "this_root", "root includes {{query.file.root}}",
          "hide_date_fields",
              """
              hide due date
              hide scheduled date
              hide start date
              hide created date
              hide done date
              hide cancelled date""",
          "hide_non_date_fields",
              """
              hide id
              hide depends on
              hide recurrence rule
              hide on completion
              hide priority""",
          "hide_query_elements",
              """
              hide toolbar
              hide postpone button
              hide edit button
              hide backlinks
              hide task count""",
          "hide_everything",
              """
              preset hide_date_fields
              preset hide_non_date_fields
              preset hide_query_elements""");

  private Presets() {}

  /** The instructions of a preset, one a line. */
  static Optional<String> named(String name) {
    return Optional.ofNullable(TEXTS.get(name.strip()));
  }
}
