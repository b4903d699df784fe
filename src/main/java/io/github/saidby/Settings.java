package io.github.saidby;

import com.google.auto.value.AutoValue;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The settings of an extractor that are data. Any JVM builds the same extractor from them: {@link
 * Extractor#of(Settings)}.
 */
@AutoValue
public abstract class Settings implements Serializable {

  private static final long serialVersionUID = 1;

  Settings() {}

  static Settings of(Set<Stage> stages, List<CueVerb> cueVerbs, Limits limits) {
    return new AutoValue_Settings(Set.copyOf(stages), List.copyOf(cueVerbs), limits);
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
   * Bounds on what is read.
   *
   * @return the limits
   */
  public abstract Limits limits();
}
