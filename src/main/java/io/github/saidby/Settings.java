package io.github.saidby;

import com.google.auto.value.AutoValue;
import io.github.saidby.model.CueVerb;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.Stance;
import io.github.saidby.model.UnitName;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings of an extractor that are data. Any JVM builds the same extractor from them: {@link
 * Extractor#of(Settings)}.
 */
@AutoValue
public abstract class Settings implements Serializable {

  private static final long serialVersionUID = 1;

  Settings() {}

  static Settings of(
      Set<Stage> stages,
      List<CueVerb> cueVerbs,
      List<KnownSpeaker> knownSpeakers,
      List<UnitName> units,
      Limits limits,
      boolean ownPublicationDate) {
    checkDistinct(cueVerbs);
    return new AutoValue_Settings(
        Collections.unmodifiableSet(EnumSet.copyOf(stages)),
        List.copyOf(cueVerbs),
        List.copyOf(knownSpeakers),
        List.copyOf(units),
        limits,
        ownPublicationDate);
  }

  static void checkDistinct(List<CueVerb> cueVerbs) {
    Map<String, Stance> stances = new HashMap<>();
    for (CueVerb verb : cueVerbs) {
      Stance before = stances.put(verb.lemma(), verb.stance());
      if (before != null) {
        throw new IllegalArgumentException(
            "the cue verb \""
                + verb.lemma()
                + "\" is added twice, as "
                + before
                + " and as "
                + verb.stance()
                + "; add it once");
      }
    }
  }

  /**
   * The stages that run.
   *
   * @return at least one stage
   */
  public abstract Set<Stage> stages();

  /**
   * Cue verbs beside those of the lexicon.
   *
   * @return the user's own verbs
   */
  public abstract List<CueVerb> cueVerbs();

  /**
   * Names, aliases and roles known beforehand.
   *
   * @return the user's own list
   */
  public abstract List<KnownSpeaker> knownSpeakers();

  /**
   * Units and currencies beside those of the lexicon.
   *
   * @return the user's own units
   */
  public abstract List<UnitName> units();

  /**
   * Bounds on what is read.
   *
   * @return the limits
   */
  public abstract Limits limits();

  /**
   * Whether a document to which no publication date was given is dated by its own words.
   *
   * @return true unless it was turned off
   */
  public abstract boolean ownPublicationDate();
}
