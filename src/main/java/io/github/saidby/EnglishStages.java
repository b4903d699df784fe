package io.github.saidby;

import io.github.saidby.internal.claims.EnglishClaimExtractor;
import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.morphology.EnglishLemmatizer;
import io.github.saidby.internal.names.EnglishNameFinder;
import io.github.saidby.internal.names.KnownNames;
import io.github.saidby.internal.opennlp.OpenNlpSentenceFinder;
import io.github.saidby.internal.parsing.ArcEagerParser;
import io.github.saidby.internal.quotes.EnglishQuoteExtractor;
import io.github.saidby.internal.sections.EnglishSectionSplitter;
import io.github.saidby.internal.tagging.PerceptronTagger;
import io.github.saidby.model.CueVerb;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.Stance;
import io.github.saidby.model.UnitName;
import io.github.saidby.stage.ClaimExtractor;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.SectionSplitter;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DependencyParser;
import io.github.saidby.text.Lemmatizer;
import io.github.saidby.text.NameFinder;
import io.github.saidby.text.PartOfSpeechTagger;
import io.github.saidby.text.SentenceFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The English implementations of the stages and of what annotates the text, for those who want one
 * without an {@link Extractor}. Each call loads word lists or models; keep what it returns.
 */
public final class EnglishStages {

  private EnglishStages() {}

  /**
   * Splits news, reports and other prose into sections.
   *
   * @return the splitter
   */
  public static SectionSplitter sectionSplitter() {
    return new EnglishSectionSplitter();
  }

  /**
   * Finds quotes and attributes them.
   *
   * @param cueVerbs cue verbs beside those of the lexicon
   * @return the extractor
   */
  public static QuoteExtractor quoteExtractor(List<CueVerb> cueVerbs) {
    return quoteExtractor(cueVerbs, List.of());
  }

  /**
   * Finds quotes and attributes them, with whom the user knows beforehand among the speakers. Their
   * names are found only where {@link #nameFinder(List)} is among the annotators.
   *
   * @param cueVerbs cue verbs beside those of the lexicon
   * @param knownSpeakers names, aliases and roles known beforehand
   * @return the extractor
   */
  public static QuoteExtractor quoteExtractor(
      List<CueVerb> cueVerbs, List<KnownSpeaker> knownSpeakers) {
    Map<String, Stance> own = new LinkedHashMap<>();
    cueVerbs.forEach(verb -> own.put(verb.lemma(), verb.stance()));
    return new EnglishQuoteExtractor(own, knownSpeakers);
  }

  /**
   * Finds quantities, times and deadlines.
   *
   * @param units units and currencies beside those of the lexicon
   * @return the extractor
   * @throws IllegalArgumentException if one of them clashes with the lexicon or with another one
   */
  public static ClaimExtractor claimExtractor(List<UnitName> units) {
    return new EnglishClaimExtractor(units);
  }

  /**
   * Finds sentences.
   *
   * @return the finder
   */
  public static SentenceFinder sentenceFinder() {
    return OpenNlpSentenceFinder.load();
  }

  /**
   * Tags words.
   *
   * @return the tagger
   */
  public static PartOfSpeechTagger partOfSpeechTagger() {
    return PerceptronTagger.english();
  }

  /**
   * Tells dictionary forms.
   *
   * @return the lemmatizer
   */
  public static Lemmatizer lemmatizer() {
    return EnglishLemmatizer.read();
  }

  /**
   * Tells how the words of a sentence depend on each other.
   *
   * @return the parser
   */
  public static DependencyParser dependencyParser() {
    return ArcEagerParser.english();
  }

  /**
   * Finds names.
   *
   * @return the finder
   */
  public static NameFinder nameFinder() {
    return new EnglishNameFinder(EnglishLexicon.get());
  }

  /**
   * Finds names, those of a list first.
   *
   * @param knownSpeakers names and aliases known beforehand
   * @return the finder
   */
  public static NameFinder nameFinder(List<KnownSpeaker> knownSpeakers) {
    return KnownNames.before(knownSpeakers, nameFinder());
  }

  /**
   * Finds sentences, tags, lemmas, dependencies and names.
   *
   * @return the annotators
   */
  public static Annotators annotators() {
    return new Annotators(
        sentenceFinder(), partOfSpeechTagger(), lemmatizer(), dependencyParser(), nameFinder());
  }
}
