package minutebook.config;

import static minutebook.config.Readings.count;
import static minutebook.config.Readings.list;

import java.util.ArrayList;
import java.util.List;
import minutebook.query.PropertyNames;

/** Reads {@code facets.yaml}. */
final class FacetSettings {
  /** The one setting here that documents depend on. */
  static final String PROPERTIES = "properties";

  private static final int MAX_VALUES = 1000;

  private FacetSettings() {}

  static FacetRules read(Settings facets) throws ConfigurationException {
    List<Dimension> all = new ArrayList<>(Dimension.builtIn());
    for (Setting name : facets.required(PROPERTIES, list(setting -> setting))) {
      all.add(property(name, all));
    }
    return new FacetRules(
        all,
        facets.required(
            "default", list(Readings.oneOf(all.toArray(Dimension[]::new), Dimension::id))),
        facets.required("values", count(1, MAX_VALUES)));
  }

  /** A name must mean one thing, before a colon as well as in a list of dimensions. */
  private static Dimension property(Setting setting, List<Dimension> before)
      throws ConfigurationException {
    String written = Readings.word(setting);
    Dimension property = Dimension.property(PropertyTerm.key(written));
    if (!PropertyNames.canBe(property.id())) {
      throw Readings.wrong(setting, "a name of letters from a to z, - and _, such as decided-by");
    }
    if (before.contains(property)) {
      throw new ConfigurationException(
          setting.origin(), "'" + written + "' stands here twice", "keep one of them");
    }
    boolean taken =
        PropertyNames.isTaken(property.id()) || Dimension.builtIn(property.id()).isPresent();
    if (taken) {
      throw new ConfigurationException(
          setting.origin(),
          "'" + written + "' already means something in queries",
          "leave it out; [" + property.id() + ":value] asks for a property of that name");
    }
    return property;
  }
}
