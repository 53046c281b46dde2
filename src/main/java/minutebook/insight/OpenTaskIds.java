package minutebook.insight;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.config.Fields;
import minutebook.note.Task;
import minutebook.search.SearchRequest;
import minutebook.search.SearchState;
import minutebook.search.Searcher.Counted;

/**
 * What open tasks are called, and what they wait for.
 *
 * @param own ids of open tasks
 * @param awaited ids that open tasks depend on
 */
record OpenTaskIds(Set<String> own, Set<String> awaited) {
  static OpenTaskIds in(SearchState state) throws IOException {
    return new OpenTaskIds(ids(state, Fields.TASK_ID), ids(state, Fields.DEPENDS_ON));
  }

  private static Set<String> ids(SearchState state, String field) throws IOException {
    return state.counts(SearchRequest.of("is:open").build(), field).stream()
        .map(Counted::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean block(Task task) {
    return task.open() && !Collections.disjoint(task.dependsOn(), own);
  }

  boolean areBlockedBy(Task task) {
    return task.open() && task.id() != null && awaited.contains(task.id());
  }
}
