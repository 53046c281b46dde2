package minutebook.config;

import java.time.Duration;

/**
 * How often a running program looks at the vault by itself ({@code watching.yaml}).
 *
 * @param pollEvery where the system does not tell of changes
 * @param scanEvery wherever the vault lies
 */
public record WatchRules(Duration pollEvery, Duration scanEvery) {}
