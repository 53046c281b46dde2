package minutebook.config;

import java.util.Set;

/**
 * Which files are notes ({@code vault.yaml}).
 *
 * @param extensions without the dot, lower case
 * @param excludedFolders names, at any depth
 * @param maxFileSize bytes
 */
public record VaultRules(Set<String> extensions, Set<String> excludedFolders, long maxFileSize) {}
