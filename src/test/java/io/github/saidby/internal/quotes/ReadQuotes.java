package io.github.saidby.internal.quotes;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.Stage;

/** Reads the quotes of small texts. */
final class ReadQuotes {

  private static final Extractor EXTRACTOR = Extractor.builder().stages(Stage.QUOTES).build();

  private ReadQuotes() {}

  /** The quotes of a text whose paragraphs are parted by {@code //}. */
  static Extraction of(String text) {
    return EXTRACTOR.extract(text.replace(" // ", "\n\n"));
  }
}
