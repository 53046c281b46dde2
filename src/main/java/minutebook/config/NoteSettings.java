package minutebook.config;

import static minutebook.config.Readings.list;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.config.ShapeRule.Trait;
import minutebook.note.NoteShape;
import minutebook.note.SectionKind;

/** Reads {@code notes.yaml}. */
final class NoteSettings {
  private NoteSettings() {}

  static NoteRules read(Settings notes) throws ConfigurationException {
    Settings lines = notes.required("metadata-lines", Settings::of);
    Settings matter = notes.required("front-matter", Settings::of);
    NoteRules rules =
        new NoteRules(
            kinds(notes.required("headings", Settings::of)),
            kinds(notes.required("callouts", Settings::of)),
            lines.required("date", Readings::foldedSet),
            lines.required("participants", Readings::foldedSet),
            lines.required("other", Readings::foldedSet),
            matter.required("title", Readings::foldedSet),
            matter.required("type", Readings::foldedSet),
            matter.required("date", Readings::foldedSet),
            matter.required("participants", Readings::foldedSet),
            matter.required("tags", Readings::foldedSet),
            matter.required("aliases", Readings::foldedSet),
            matter.required("sources", Readings::foldedSet),
            notes.required("source-footer", Readings::foldedSet),
            notes.required("shapes", list(NoteSettings::shape)),
            notes.required("query-blocks", Readings::foldedSet),
            notes.required("people-columns", Readings::foldedSet));
    lines.nothingElse();
    matter.nothingElse();
    return rules;
  }

  private static Map<String, SectionKind> kinds(Settings kinds) throws ConfigurationException {
    return Map.copyOf(kinds.listedUnder(SectionKind.values(), SectionKind::id, Folded::of));
  }

  private static ShapeRule shape(Setting setting) throws ConfigurationException {
    Settings rule = Settings.of(setting);
    ShapeRule shape =
        new ShapeRule(
            rule.required("shape", Readings.oneOf(NoteShape.values(), NoteShape::id)),
            rule.optional("type", Set.<String>of(), Readings::foldedSet),
            rule.optional("requires", Set.of(), NoteSettings::traits),
            rule.optional("absent", Set.of(), NoteSettings::traits),
            rule.optional("folders", Set.of(), NoteSettings::folders));
    rule.nothingElse();
    return shape;
  }

  private static Set<Trait> traits(Setting setting) throws ConfigurationException {
    return Set.copyOf(list(Readings.constant(Trait.values())).of(setting));
  }

  private static Set<String> folders(Setting setting) throws ConfigurationException {
    return list(Readings::word).of(setting).stream()
        .map(folder -> folder.endsWith("/") ? folder : folder + "/")
        .collect(Collectors.toUnmodifiableSet());
  }
}
