package minutebook.search;

import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;

/** A directory and the names it was made from; these change with each commit. */
record KnownPeople(NameCounts names, PersonDirectory directory, AskedPeople asked) {}
