package minutebook.note;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A person on an item: the canonical name and every role, at least one.
 *
 * @param inferred whether {@link Role#MENTIONED} or {@link Role#ASSIGNEE} rests on nothing but the
 *     first name of a participant
 */
public record Person(String name, Set<Role> roles, boolean inferred) {
  public Person {
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("a person without a role");
    }
    if (inferred && !roles.contains(Role.MENTIONED) && !roles.contains(Role.ASSIGNEE)) {
      throw new IllegalArgumentException("only a mention or an assignment is inferred");
    }
    roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
