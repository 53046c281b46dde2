package minutebook.markdown;

import java.util.Set;

/** What a reader found in a note: Obsidian or Minutebook. */
interface ReadNote {

  /** Each with how many headings stand above it, and one, as a number. */
  Set<Finding> headings();

  Set<Finding> tags();

  /** They stand in line 1. */
  Set<Finding> frontMatterTags();

  /** Links and embeds that lead to another note: the name or path, without ending and heading. */
  Set<Finding> links();

  /** What is shown of links and embeds. */
  Set<Finding> linkTexts();

  Set<Finding> listItems();

  Set<Finding> blockIds();

  /** They stand in line 1. */
  Set<Finding> frontMatterKeys();
}
