package io.github.saidby;

import io.github.saidby.internal.names.KnownNames;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.stage.ClaimExtractor;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.SectionSplitter;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.NameFinder;
import io.github.saidby.text.PartOfSpeechTagger;
import io.github.saidby.text.SentenceFinder;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parts of an extractor that are the user's own functions; null stands for the library's. */
record OwnParts(
    @Nullable SentenceFinder sentenceFinder,
    @Nullable PartOfSpeechTagger partOfSpeechTagger,
    @Nullable NameFinder nameFinder,
    @Nullable SectionSplitter sectionSplitter,
    @Nullable QuoteExtractor quoteExtractor,
    @Nullable ClaimExtractor claimExtractor)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** What annotates the text; only quotes need a parser. */
  Annotators annotators(boolean quotes, List<KnownSpeaker> knownSpeakers) {
    return new Annotators(
        or(sentenceFinder, EnglishStages::sentenceFinder),
        or(partOfSpeechTagger, EnglishStages::partOfSpeechTagger),
        EnglishStages.lemmatizer(),
        quotes ? EnglishStages.dependencyParser() : Annotators.NONE.parses(),
        KnownNames.before(knownSpeakers, or(nameFinder, EnglishStages::nameFinder)));
  }

  static <T> T or(@Nullable T own, Supplier<? extends T> english) {
    return own == null ? english.get() : own;
  }

  void checkSerializable() throws NotSerializableException {
    checkSerializable("sentence finder", sentenceFinder);
    checkSerializable("part-of-speech tagger", partOfSpeechTagger);
    checkSerializable("name finder", nameFinder);
    checkSerializable("section splitter", sectionSplitter);
    checkSerializable("quote extractor", quoteExtractor);
    checkSerializable("claim extractor", claimExtractor);
  }

  private static void checkSerializable(String role, @Nullable Object part)
      throws NotSerializableException {
    if (part != null && !(part instanceof Serializable)) {
      throw new NotSerializableException(
          "the "
              + role
              + " "
              + part.getClass().getName()
              + " is not serialisable; let it implement java.io.Serializable, or send the"
              + " extractor's settings() and build it anew with Extractor.builder()");
    }
  }
}
