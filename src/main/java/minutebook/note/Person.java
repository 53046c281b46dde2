package minutebook.note;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A person on an item: the canonical name and every role, at least one. */
public record Person(String name, Set<Role> roles) {
  public Person {
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("a person without a role");
    }
    roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
