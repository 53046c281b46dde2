package minutebook.config;

/**
 * Everything that can be configured, one record for each file of {@code index-config/}.
 *
 * @param documentHash changes when, and only when, a setting changes that alters documents; an
 *     index made under another hash is rebuilt
 */
public record Configuration(
    NoteRules notes,
    LimitRules limits,
    TaskRules tasks,
    PeopleRules people,
    FacetRules facets,
    SearchRules search,
    AnalysisRules analysis,
    VaultRules vault,
    WatchRules watching,
    String documentHash) {}
