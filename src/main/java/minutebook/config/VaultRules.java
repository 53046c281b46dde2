package minutebook.config;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which files are notes ({@code vault.yaml}).
 *
 * @param extensions without the dot, lower case
 * @param excludedFolders names, at any depth
 * @param excludedFiles name of a rule → patterns of file names, with {@code *} and {@code ?}
 * @param maxFileSize bytes
 * @param maxDroppedShare of the indexed notes that may be dropped at once, from 0 to 1
 */
public record VaultRules(
    Set<String> extensions,
    Set<String> excludedFolders,
    Map<String, List<String>> excludedFiles,
    long maxFileSize,
    double maxDroppedShare) {}
