package minutebook.search;

import minutebook.config.Dimension;

/**
 * A dimension to be counted.
 *
 * @param size how many values of each level are shown
 */
public record FacetRequest(Dimension dimension, int size) {}
