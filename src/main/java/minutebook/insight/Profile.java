package minutebook.insight;

import java.util.Optional;

/** What a person does, and for whom, as notes have it. */
public record Profile(Optional<String> role, Optional<String> company) {}
