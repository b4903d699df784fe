package io.github.saidby.internal.quotes;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words and phrases that introduce what somebody said, by the form of their first word. */
final class CueLexicon {

  /** The strength of a user's own verb: it is there because it reports speech. */
  private static final int OWN_STRENGTH = 90;

  private final VerbForms forms = VerbForms.load();
  private final Map<String, List<CueEntry>> byFirstForm = new HashMap<>();

  private CueLexicon() {}

  /**
   * Loads the lexicon.
   *
   * @param own further verbs with their stance
   */
  static CueLexicon load(Map<String, Stance> own) {
    CueLexicon lexicon = new CueLexicon();
    for (Table.Row row : Table.read("en/cues.tsv").rows()) {
      lexicon.add(entry(row));
    }
    own.forEach((lemma, stance) -> lexicon.add(own(lemma, stance)));
    return lexicon;
  }

  /** The entries whose first word has this form, the longest first. */
  List<CueEntry> startingWith(String form) {
    return byFirstForm.getOrDefault(form, List.of());
  }

  /** Whether a form is one of a base form's. */
  boolean isForm(String form, String lemma) {
    return form.equals(lemma) || forms.irregularLemma(form).equals(lemma);
  }

  private static CueEntry entry(Table.Row row) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String frame : row.list("frames")) {
      frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
    }
    String lemma = row.get("cue");
    CueStance stance = row.constant("stance", CueStance.class);
    return new CueEntry(
        lemma,
        List.of(lemma.split(" ", -1)),
        row.constant("kind", CueKind.class),
        stance.stance(),
        stance == CueStance.ANSWERS,
        stance.isSpeech(),
        frames,
        Integer.parseInt(row.get("clause")),
        Integer.parseInt(row.get("object")));
  }

  private static CueEntry own(String lemma, Stance stance) {
    boolean speech = stance != Stance.BELIEVES && stance != Stance.WANTS;
    return new CueEntry(
        lemma,
        List.of(lemma.split(" ", -1)),
        CueKind.VERB,
        stance,
        /* answers= */ false,
        speech,
        EnumSet.of(Frame.THAT, Frame.CLAUSE, Frame.QUOTE),
        OWN_STRENGTH,
        OWN_STRENGTH);
  }

  private void add(CueEntry entry) {
    String first = entry.words().get(0);
    boolean inflected = entry.kind() == CueKind.VERB;
    for (String form : inflected ? forms.of(first) : nounForms(entry.kind(), first)) {
      List<CueEntry> entries = byFirstForm.computeIfAbsent(form, key -> new ArrayList<>());
      int at = 0;
      while (at < entries.size() && entries.get(at).words().size() >= entry.words().size()) {
        at++;
      }
      entries.add(at, entry);
    }
  }

  private static Set<String> nounForms(CueKind kind, String word) {
    if (kind != CueKind.NOUN) {
      return Set.of(word);
    }
    String stem = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ie" : word;
    return Set.of(word, stem + "s");
  }
}
