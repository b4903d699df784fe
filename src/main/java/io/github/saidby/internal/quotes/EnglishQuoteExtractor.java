package io.github.saidby.internal.quotes;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.model.Stance;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import java.util.Map;

/** The English implementation of the stage. */
public final class EnglishQuoteExtractor implements QuoteExtractor {

  private final CueLexicon cues;
  private final Judge.Weights weights = Judge.Weights.load();
  private final EnglishLexicon words;

  /**
   * Loads the word lists.
   *
   * @param ownCues verbs beside those of the lexicon, in base form, with their stance
   */
  public EnglishQuoteExtractor(Map<String, Stance> ownCues) {
    cues = CueLexicon.load(ownCues);
    words = EnglishLexicon.get();
  }

  @Override
  public QuoteFindings extract(AnnotatedText text) {
    return new QuoteReading(text, cues, weights, words).read();
  }
}
