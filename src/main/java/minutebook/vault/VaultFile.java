package minutebook.vault;

/**
 * A note's file as the file system describes it.
 *
 * @param path from the vault's root, with {@code /}
 * @param size in bytes
 * @param modified nanoseconds since 1970
 */
public record VaultFile(String path, long size, long modified) {}
