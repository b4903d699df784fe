package io.github.saidby;

import io.github.saidby.internal.reading.DocumentReader;
import io.github.saidby.internal.reading.Reading;
import io.github.saidby.internal.sections.FrontPage;
import io.github.saidby.internal.sections.PlainBlocks;
import io.github.saidby.model.Block;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.Document;
import io.github.saidby.model.Section;
import io.github.saidby.stage.ClaimExtractor;
import io.github.saidby.stage.ClaimFindings;
import io.github.saidby.stage.QuoteExtractor;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.stage.SectionSplitter;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DocumentText;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads documents and returns what is on the record: who said it, how many, and by when.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.english();
 * Extraction found = extractor.extract("“It holds,” said Ada Roe.");
 * found.quotes().get(0).speaker().map(Speaker::name);   // Ada Roe
 * }</pre>
 *
 * <p>An extractor is immutable. Build it once and share it: one instance serves any number of
 * threads. It reads nothing but the document: no files, no network, no clock, no default locale or
 * time zone, so the same document gives the same result everywhere.
 *
 * <p>It is serialisable: its {@link #settings()} travel, and the user's own functions where they
 * are serialisable themselves. Where they are not, writing it throws {@link
 * NotSerializableException}.
 */
public final class Extractor implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient Settings settings;
  private final transient OwnParts own;
  private final transient Annotators annotators;
  private final transient SectionSplitter sectionSplitter;
  private final transient QuoteExtractor quoteExtractor;
  private final transient ClaimExtractor claimExtractor;
  private final transient DocumentReader documentReader = DocumentReader.load();
  private final transient FrontPage frontPage = FrontPage.load();

  private Extractor(Settings settings, OwnParts own) {
    this.settings = settings;
    this.own = own;
    Set<Stage> stages = settings.stages();
    boolean quoting = stages.contains(Stage.QUOTES);
    annotators =
        quoting || stages.contains(Stage.CLAIMS)
            ? own.annotators(quoting, settings.knownSpeakers())
            : Annotators.NONE;
    sectionSplitter =
        stages.contains(Stage.SECTIONS)
            ? OwnParts.or(own.sectionSplitter(), EnglishStages::sectionSplitter)
            : text -> List.of();
    quoteExtractor =
        quoting
            ? OwnParts.or(
                own.quoteExtractor(),
                () -> EnglishStages.quoteExtractor(settings.cueVerbs(), settings.knownSpeakers()))
            : text -> QuoteFindings.NONE;
    claimExtractor =
        stages.contains(Stage.CLAIMS)
            ? OwnParts.or(
                own.claimExtractor(), () -> EnglishStages.claimExtractor(settings.units()))
            : (text, quotes) -> ClaimFindings.NONE;
  }

  static Extractor of(Settings settings, OwnParts own) {
    return new Extractor(settings, own);
  }

  /**
   * An extractor for English with all stages on.
   *
   * @return the extractor
   */
  public static Extractor english() {
    return builder().build();
  }

  /**
   * The English extractor that has these settings, and no parts of the user's own.
   *
   * @param settings the settings of another extractor, perhaps of another JVM
   * @return the extractor
   */
  public static Extractor of(Settings settings) {
    return builder().settings(settings).build();
  }

  /**
   * A builder for an English extractor, with all stages on.
   *
   * @return the builder
   */
  public static ExtractorBuilder builder() {
    return new ExtractorBuilder();
  }

  /**
   * Reads plain text of which nothing else is known.
   *
   * @param text any string
   * @return what was found
   */
  public Extraction extract(String text) {
    return extract(Document.of(text));
  }

  /**
   * Reads a document. No text makes it throw: odd text gives fewer results and a diagnostic.
   *
   * @param document the document
   * @return what was found
   */
  public Extraction extract(Document document) {
    Reading reading = documentReader.read(document, settings.limits().maxTextLength());
    DocumentText text = reading.text();
    List<Section> sections = sectionSplitter.split(text);
    List<Block> blocks = blocks(text, sections);
    FrontPage.Found front = frontPage.read(reading.metadata(), blocks, document.locale());
    SourceSpans source = new SourceSpans(text.offsets());
    List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
    if (document.publicationDate().isEmpty() && settings.ownPublicationDate()) {
      front.dated().map(source::diagnostic).ifPresent(diagnostics::add);
      text = front.date(text);
    }
    AnnotatedText annotated =
        AnnotatedText.of(text, blocks, annotators, settings.limits().maxParagraphLength());
    QuoteFindings quotes = quoteExtractor.extract(annotated);
    ClaimFindings claims = claimExtractor.extract(annotated, quotes.quotes());
    return Extraction.of(
        document,
        reading.format(),
        source.metadata(front.metadata()),
        diagnostics,
        source.sections(sections),
        source.quotes(quotes),
        source.claims(claims));
  }

  /**
   * Reads many documents with as many threads as there are processors.
   *
   * @param documents the documents; asked for the next one only when there is room for it
   * @return the results in the order of the documents
   */
  public BulkExtraction<Document> extractAll(Iterator<Document> documents) {
    return extractAll(documents, document -> document, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Reads many inputs, each of which can be turned into a document.
   *
   * @param inputs files, lines, rows or whatever the documents come from; asked for the next one
   *     only when there is room for it
   * @param reader turns an input into a document; called by many threads. An exception that it
   *     throws becomes the failure of that input
   * @param threads how many threads read, at least 1
   * @param <T> the type of the inputs
   * @return the results in the order of the inputs
   * @throws IllegalArgumentException if there would be no thread
   */
  public <T> BulkExtraction<T> extractAll(
      Iterator<? extends T> inputs, Function<? super T, Document> reader, int threads) {
    return new BulkExtraction<>(this, inputs, reader, threads);
  }

  /**
   * The settings that are data.
   *
   * @return the settings
   */
  public Settings settings() {
    return settings;
  }

  private static List<Block> blocks(DocumentText text, List<Section> sections) {
    if (!sections.isEmpty()) {
      List<Block> blocks = new ArrayList<>();
      sections.forEach(section -> collect(section, blocks));
      return blocks;
    }
    return text.blocks().isEmpty() ? PlainBlocks.of(text.text()) : text.blocks();
  }

  private static void collect(Section section, List<Block> into) {
    into.addAll(section.blocks());
    section.sections().forEach(inner -> collect(inner, into));
  }

  /**
   * Models and word lists do not travel: the receiver builds the extractor from its recipe.
   *
   * @return the settings and the user's own functions
   * @throws NotSerializableException if one of the functions cannot travel
   */
  private Object writeReplace() throws NotSerializableException {
    own.checkSerializable();
    return new Recipe(settings, own);
  }

  /**
   * Refuses bytes that hold no recipe.
   *
   * @param in the stream
   * @throws InvalidObjectException always
   */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("an extractor is read from its recipe only");
  }

  private record Recipe(Settings settings, OwnParts own) implements Serializable {

    private static final long serialVersionUID = 1;

    private Object readResolve() {
      return of(settings, own);
    }
  }
}
