/**
 * Which files of the vault are notes, and what do they hold? Files are only ever read.
 *
 * <p>In: the vault's folder and the rules of {@code vault.yaml}. Out: {@link
 * minutebook.vault.VaultFile}s and their bytes. Read {@link minutebook.vault.Vault} first.
 */
@NullMarked
package minutebook.vault;

import org.jspecify.annotations.NullMarked;
