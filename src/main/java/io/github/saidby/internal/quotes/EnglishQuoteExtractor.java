package io.github.saidby.internal.quotes;

import io.github.saidby.internal.speakers.KnownSpeakers;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.Stance;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import java.util.List;
import java.util.Map;

/** The English implementation of the stage. */
public final class EnglishQuoteExtractor implements QuoteExtractor {

  private final QuoteLexicons lexicons;

  /**
   * Loads the word lists.
   *
   * @param ownCues verbs beside those of the lexicon, in base form, with their stance
   * @param listed whom the user knows beforehand
   */
  public EnglishQuoteExtractor(Map<String, Stance> ownCues, List<KnownSpeaker> listed) {
    lexicons = QuoteLexicons.load(ownCues, KnownSpeakers.of(listed));
  }

  @Override
  public QuoteFindings extract(AnnotatedText text) {
    return new QuoteReading(text, lexicons).read();
  }
}
