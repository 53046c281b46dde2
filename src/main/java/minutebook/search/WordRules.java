package minutebook.search;

import minutebook.config.SearchRules;

/** What is configured about words, prepared once for all searches. */
record WordRules(Synonyms synonyms, CommonWords common) {
  static WordRules of(SearchRules rules) {
    return new WordRules(new Synonyms(rules.synonyms()), new CommonWords(rules.commonWords()));
  }
}
