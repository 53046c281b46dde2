/**
 * How do programs and browsers ask over HTTP? Translates requests into calls and results into JSON.
 *
 * <p>In: HTTP requests, on loopback. Out: JSON, or problems (RFC 9457). Read {@link
 * minutebook.http.HttpService} first; {@link minutebook.http.SearchParameters} and {@link
 * minutebook.http.SearchJson} are the two translations, which the command line uses too.
 */
@NullMarked
package minutebook.http;

import org.jspecify.annotations.NullMarked;
