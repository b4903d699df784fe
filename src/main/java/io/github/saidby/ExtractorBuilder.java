package io.github.saidby;

import io.github.saidby.model.CueVerb;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Stance;
import io.github.saidby.model.UnitName;
import io.github.saidby.stage.ClaimExtractor;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.SectionSplitter;
import io.github.saidby.text.NameFinder;
import io.github.saidby.text.PartOfSpeechTagger;
import io.github.saidby.text.SentenceFinder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Extractor}.
 *
 * <pre>{@code
 * Extractor extractor =
 *     Extractor.builder()
 *         .stages(Stage.SECTIONS, Stage.QUOTES)
 *         .cueVerb("decree", Stance.DEMANDS)
 *         .build();
 * }</pre>
 *
 * <p>What is not set is the library's own. Nothing is loaded before {@link #build()}, and then only
 * what the chosen stages need.
 */
public final class ExtractorBuilder {

  private final Set<Stage> stages = EnumSet.allOf(Stage.class);
  private final List<CueVerb> cueVerbs = new ArrayList<>();
  private final List<UnitName> units = new ArrayList<>();
  private final List<KnownSpeaker> knownSpeakers = new ArrayList<>();
  private final Set<String> knownNames = new HashSet<>();
  private Limits limits = Limits.DEFAULT;
  private boolean ownPublicationDate = true;
  private @Nullable SentenceFinder sentenceFinder;
  private @Nullable PartOfSpeechTagger partOfSpeechTagger;
  private @Nullable NameFinder nameFinder;
  private @Nullable SectionSplitter sectionSplitter;
  private @Nullable QuoteExtractor quoteExtractor;
  private @Nullable ClaimExtractor claimExtractor;

  ExtractorBuilder() {}

  /**
   * Takes over all settings, in place of those set so far.
   *
   * @param settings the settings of another extractor
   * @return this builder
   */
  public ExtractorBuilder settings(Settings settings) {
    Settings other = set(settings, "settings");
    stages.clear();
    stages.addAll(other.stages());
    cueVerbs.clear();
    cueVerbs.addAll(other.cueVerbs());
    units.clear();
    units.addAll(other.units());
    knownSpeakers.clear();
    knownSpeakers.addAll(other.knownSpeakers());
    knownNames.clear();
    knownSpeakers.forEach(speaker -> knownNames.add(speaker.name()));
    limits = other.limits();
    ownPublicationDate = other.ownPublicationDate();
    return this;
  }

  /**
   * Runs these stages and no others.
   *
   * @param first a stage
   * @param more further stages
   * @return this builder
   */
  public ExtractorBuilder stages(Stage first, Stage... more) {
    Set<Stage> chosen = EnumSet.of(set(first, "stage"));
    for (Stage stage : more) {
      chosen.add(set(stage, "stage"));
    }
    stages.clear();
    stages.addAll(chosen);
    return this;
  }

  /**
   * Adds a cue verb to the lexicon. Where the lexicon has the verb, the given stance holds. Nothing
   * reads it where the stage of quotes is off or the user's own: {@link #build()} reports that.
   *
   * @param lemma its base form in lower case, perhaps with a particle: "decree", "hit back"
   * @param stance what it says of how the words were meant
   * @return this builder
   * @throws IllegalArgumentException if the lemma is not of that form, or was added before
   */
  public ExtractorBuilder cueVerb(String lemma, Stance stance) {
    cueVerbs.add(new CueVerb(set(lemma, "lemma"), set(stance, "stance")));
    Settings.checkDistinct(cueVerbs);
    return this;
  }

  /**
   * Adds a unit or currency to the lexicon, one of which is one: {@code unit("bales", "bale",
   * QuantityKind.MEASURE)}. A name that is known already, or is added twice, with another meaning
   * is a clash that {@link #build()} reports.
   *
   * @param name how it is written; the plural is a name of its own
   * @param code what results carry as their unit
   * @param kind what it measures
   * @return this builder
   * @throws IllegalArgumentException if one of them is not of the form that {@link UnitName} asks
   *     for
   */
  public ExtractorBuilder unit(String name, String code, QuantityKind kind) {
    return unit(UnitName.of(set(name, "name"), set(code, "code"), set(kind, "kind")));
  }

  /**
   * Adds a unit or currency to the lexicon.
   *
   * @param unit how it is written, its code, and how many of the coded unit one is
   * @return this builder
   */
  public ExtractorBuilder unit(UnitName unit) {
    units.add(set(unit, "unit"));
    return this;
  }

  /**
   * Adds somebody known beforehand. Where a document uses the name, an alias or the role, the
   * speaker is the one given here, and the name is found whatever the name finder does.
   *
   * <pre>{@code
   * builder.knownSpeaker(
   *     KnownSpeaker.of("Ingrid Holm", SpeakerType.PERSON).withAliases("the Iron Admiral"));
   * }</pre>
   *
   * @param speaker a name with its aliases, role and affiliation
   * @return this builder
   * @throws IllegalArgumentException if the name was added before
   */
  public ExtractorBuilder knownSpeaker(KnownSpeaker speaker) {
    KnownSpeaker added = set(speaker, "known speaker");
    if (!knownNames.add(added.name())) {
      throw new IllegalArgumentException(
          "the known speaker \""
              + added.name()
              + "\" is added twice; add it once, with all aliases");
    }
    knownSpeakers.add(added);
    return this;
  }

  /**
   * Sets bounds on what is read.
   *
   * @param bounds the limits
   * @return this builder
   */
  public ExtractorBuilder limits(Limits bounds) {
    limits = set(bounds, "limits");
    return this;
  }

  /**
   * Turns off, or on again, that a document to which no publication date was given is dated by its
   * own words: its metadata, or the line that says when it was published. Relative times are
   * resolved against that day, and a diagnostic says so. Date lines are found by the sections
   * stage.
   *
   * @param use whether to use it; it is used unless turned off
   * @return this builder
   */
  public ExtractorBuilder ownPublicationDate(boolean use) {
    ownPublicationDate = use;
    return this;
  }

  /**
   * Finds sentences with the user's own finder.
   *
   * @param finder the finder; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder sentenceFinder(SentenceFinder finder) {
    sentenceFinder = set(finder, "sentence finder");
    return this;
  }

  /**
   * Tags words with the user's own tagger.
   *
   * @param tagger the tagger; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder partOfSpeechTagger(PartOfSpeechTagger tagger) {
    partOfSpeechTagger = set(tagger, "part-of-speech tagger");
    return this;
  }

  /**
   * Finds names with the user's own finder.
   *
   * @param finder the finder; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder nameFinder(NameFinder finder) {
    nameFinder = set(finder, "name finder");
    return this;
  }

  /**
   * Splits documents with the user's own splitter.
   *
   * @param splitter the splitter; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder sectionSplitter(SectionSplitter splitter) {
    sectionSplitter = set(splitter, "section splitter");
    return this;
  }

  /**
   * Finds quotes with the user's own extractor.
   *
   * @param extractor the extractor; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder quoteExtractor(QuoteExtractor extractor) {
    quoteExtractor = set(extractor, "quote extractor");
    return this;
  }

  /**
   * Finds claims with the user's own extractor.
   *
   * @param extractor the extractor; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder claimExtractor(ClaimExtractor extractor) {
    claimExtractor = set(extractor, "claim extractor");
    return this;
  }

  /**
   * Loads what is needed and builds the extractor. The builder may be used on.
   *
   * @return the extractor
   * @throws IllegalArgumentException if a function of the user's own belongs to a stage that is
   *     off, or a unit of the user's own clashes with one of the lexicon or with another one, or
   *     nothing would read a unit or cue verb of the user's own because the stage of claims or
   *     quotes is off or the user's own
   */
  public Extractor build() {
    checkUsed(Stage.SECTIONS, sectionSplitter, "section splitter");
    checkUsed(Stage.QUOTES, quoteExtractor, "quote extractor");
    checkUsed(Stage.CLAIMS, claimExtractor, "claim extractor");
    if (!units.isEmpty()) {
      checkRead("unit", units.get(0).name(), Stage.CLAIMS, claimExtractor, "claim extractor");
    }
    if (!cueVerbs.isEmpty()) {
      String lemma = cueVerbs.get(0).lemma();
      checkRead("cue verb", lemma, Stage.QUOTES, quoteExtractor, "quote extractor");
    }
    return Extractor.of(
        Settings.of(stages, cueVerbs, knownSpeakers, units, limits, ownPublicationDate),
        new OwnParts(
            sentenceFinder,
            partOfSpeechTagger,
            nameFinder,
            sectionSplitter,
            quoteExtractor,
            claimExtractor));
  }

  private void checkUsed(Stage stage, @Nullable Object part, String role) {
    if (part != null && !stages.contains(stage)) {
      throw new IllegalArgumentException(
          "a " + role + " is set, but the stage " + stage + " is off; turn the stage on");
    }
  }

  /** Whether the library's own stage is there to read a word of the user's. */
  private void checkRead(
      String what, String word, Stage stage, @Nullable Object part, String role) {
    String added = "the " + what + " \"" + word + "\" is added, but ";
    if (!stages.contains(stage)) {
      throw new IllegalArgumentException(
          added + "the stage " + stage + " is off; turn the stage on");
    }
    if (part != null) {
      throw new IllegalArgumentException(
          added
              + "a "
              + role
              + " is set, which does not know it; give it to that extractor instead");
    }
  }

  private static <T> T set(T value, String role) {
    return Objects.requireNonNull(
        value, () -> "the " + role + " must not be null; leave it unset for the library's own");
  }
}
