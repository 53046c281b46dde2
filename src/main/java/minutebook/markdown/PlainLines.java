package minutebook.markdown;

import minutebook.note.LineSpan;

/** Lines of a note that are not read as Markdown, white space collapsed; never blank. */
record PlainLines(LineSpan lines, String text) {}
