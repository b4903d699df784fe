package io.github.saidby.internal.opennlp;

import io.github.saidby.internal.resource.Resources;
import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;
import io.github.saidby.text.SentenceFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Finds sentences with OpenNLP's English model, and mends what it is known to get wrong in news.
 *
 * <p>The model was trained on straight apostrophes and marks, so it is shown those; each stands for
 * one character, so offsets hold. The detector is not thread-safe, the model is: one detector a
 * call.
 */
public final class OpenNlpSentenceFinder implements SentenceFinder {

  private static final String MODEL = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private static final int MAX_RUN = 200;

  private final SentenceModel model;
  private final SentenceBreaks breaks = SentenceBreaks.load();

  private OpenNlpSentenceFinder(SentenceModel model) {
    this.model = model;
  }

  /**
   * Loads the model.
   *
   * @return the finder
   */
  public static OpenNlpSentenceFinder load() {
    try (InputStream in = Resources.open(MODEL, SentenceModel.class)) {
      return new OpenNlpSentenceFinder(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Span> find(String paragraph) {
    String shown = straight(paragraph);
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span found : new SentenceDetectorME(model).sentPosDetect(shown)) {
      Span sentence = new Span(found.getStart(), found.getEnd());
      int last = sentences.size() - 1;
      if (last >= 0 && breaks.isFalse(shown, sentences.get(last).end(), sentence.start())) {
        sentences.set(last, sentences.get(last).cover(sentence));
      } else {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /**
   * The text with straight marks. A run without white space that no word could be is shown as one
   * long word: the detector looks back over the whole run at each of its periods.
   */
  private static String straight(String paragraph) {
    StringBuilder shown = new StringBuilder(paragraph.length());
    int run = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = Characters.straight(paragraph.charAt(i));
      run = c <= ' ' ? 0 : run + 1;
      shown.append(run > MAX_RUN ? 'x' : c);
    }
    return shown.toString();
  }
}
