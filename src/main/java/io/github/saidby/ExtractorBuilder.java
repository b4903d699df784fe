package io.github.saidby;

import io.github.saidby.model.Stance;
import io.github.saidby.stage.ClaimExtractor;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.SectionSplitter;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.NameFinder;
import io.github.saidby.text.SentenceFinder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
 */
public final class ExtractorBuilder {

  private final Set<Stage> stages = EnumSet.allOf(Stage.class);
  private final List<CueVerb> cueVerbs = new ArrayList<>();
  private Limits limits = Limits.DEFAULT;
  private @Nullable SentenceFinder sentenceFinder;
  private @Nullable NameFinder nameFinder;
  private @Nullable SectionSplitter sectionSplitter;
  private @Nullable QuoteExtractor quoteExtractor;
  private @Nullable ClaimExtractor claimExtractor;

  ExtractorBuilder() {}

  /**
   * Runs these stages and no others.
   *
   * @param first a stage
   * @param more further stages
   * @return this builder
   */
  public ExtractorBuilder stages(Stage first, Stage... more) {
    stages.clear();
    stages.add(first);
    stages.addAll(List.of(more));
    return this;
  }

  /**
   * Adds a cue verb to the lexicon.
   *
   * @param lemma its base form in lower case, perhaps with a particle: "decree", "hit back"
   * @param stance what it says of how the words were meant
   * @return this builder
   * @throws IllegalArgumentException if the lemma is not of that form
   */
  public ExtractorBuilder cueVerb(String lemma, Stance stance) {
    cueVerbs.add(new CueVerb(lemma, stance));
    return this;
  }

  /**
   * Sets bounds on what is read.
   *
   * @param newLimits the limits
   * @return this builder
   */
  public ExtractorBuilder limits(Limits newLimits) {
    limits = newLimits;
    return this;
  }

  /**
   * Finds sentences with the user's own finder.
   *
   * @param finder the finder; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder sentenceFinder(SentenceFinder finder) {
    sentenceFinder = finder;
    return this;
  }

  /**
   * Finds names with the user's own finder.
   *
   * @param finder the finder; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder nameFinder(NameFinder finder) {
    nameFinder = finder;
    return this;
  }

  /**
   * Splits documents with the user's own splitter.
   *
   * @param splitter the splitter; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder sectionSplitter(SectionSplitter splitter) {
    sectionSplitter = splitter;
    return this;
  }

  /**
   * Finds quotes with the user's own extractor.
   *
   * @param extractor the extractor; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder quoteExtractor(QuoteExtractor extractor) {
    quoteExtractor = extractor;
    return this;
  }

  /**
   * Finds claims with the user's own extractor.
   *
   * @param extractor the extractor; safe for many threads
   * @return this builder
   */
  public ExtractorBuilder claimExtractor(ClaimExtractor extractor) {
    claimExtractor = extractor;
    return this;
  }

  /**
   * Loads what is needed and builds the extractor. The builder may be used on.
   *
   * @return the extractor
   */
  public Extractor build() {
    Annotators english = EnglishStages.annotators();
    return new Extractor(
        Settings.of(stages, cueVerbs, limits),
        new Annotators(
            sentenceFinder == null ? english.sentences() : sentenceFinder,
            english.tags(),
            english.lemmas(),
            nameFinder == null ? english.names() : nameFinder),
        sectionSplitter == null ? EnglishStages.sectionSplitter() : sectionSplitter,
        quoteExtractor == null ? EnglishStages.quoteExtractor(cueVerbs) : quoteExtractor,
        claimExtractor == null ? EnglishStages.claimExtractor() : claimExtractor);
  }
}
