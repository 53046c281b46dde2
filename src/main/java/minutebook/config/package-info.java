/**
 * What can be configured, as immutable records read from {@code index-config/}.
 *
 * <p>In: the YAML files of the configuration's layers. Out: {@link minutebook.config.Configuration}
 * and the names of dimensions and fields. Nothing else reads configuration files. Read {@link
 * minutebook.config.Configuration} first, then {@link minutebook.config.ConfigurationReader}.
 */
@NullMarked
package minutebook.config;

import org.jspecify.annotations.NullMarked;
