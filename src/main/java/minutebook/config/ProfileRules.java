package minutebook.config;

import java.util.Set;

/**
 * Where notes say what somebody does.
 *
 * @param role keys of front matter and names of columns, folded
 * @param company the same for where somebody works
 */
public record ProfileRules(Set<String> role, Set<String> company) {}
