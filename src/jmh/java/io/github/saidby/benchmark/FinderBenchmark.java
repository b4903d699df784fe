package io.github.saidby.benchmark;

import io.github.saidby.EnglishStages;
import io.github.saidby.internal.quantities.QuantityFinder;
import io.github.saidby.internal.sections.PlainBlocks;
import io.github.saidby.internal.times.EnglishTimeFinder;
import io.github.saidby.model.Document;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DocumentText;
import io.github.saidby.text.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The parts apart: the shared text layer by itself, and the finders of quantities and times on text
 * whose tokens and tags are known already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FinderBenchmark {

  private static final int MAX_PARAGRAPH = 20_000;

  private final Annotators annotators = EnglishStages.annotators();
  private final QuantityFinder quantityFinder = new QuantityFinder(List.of());
  private final EnglishTimeFinder timeFinder = new EnglishTimeFinder();

  private OpenNlp openNlp;
  private List<Document> documents;
  private List<AnnotatedText> annotated;
  private long units;

  @Setup
  public void prepare(News news) throws IOException {
    openNlp = new OpenNlp();
    documents = news.documents();
    annotated = views();
    units = annotated.stream().mapToLong(text -> text.text().length()).sum();
    annotated.forEach(FinderBenchmark::tagAll);
  }

  private List<AnnotatedText> views() {
    List<AnnotatedText> views = new ArrayList<>();
    for (Document document : documents) {
      views.add(
          AnnotatedText.of(
              DocumentText.plain(document),
              PlainBlocks.of(document.text()),
              annotators,
              MAX_PARAGRAPH));
    }
    return views;
  }

  private static int tagAll(AnnotatedText text) {
    int finite = 0;
    for (Paragraph paragraph : text.paragraphs()) {
      for (int i = 0; i < paragraph.tokens().size(); i++) {
        finite += paragraph.tag(i).penn().isFinite() ? 1 : 0;
      }
    }
    return finite;
  }

  @Benchmark
  public int tokens(Read read) {
    int tokens = 0;
    for (AnnotatedText text : views()) {
      for (Paragraph paragraph : text.paragraphs()) {
        tokens += paragraph.tokens().size();
      }
    }
    read.units += units;
    return tokens;
  }

  @Benchmark
  public int tokensAndTags(Read read) {
    int finite = 0;
    for (AnnotatedText text : views()) {
      finite += tagAll(text);
    }
    read.units += units;
    return finite;
  }

  @Benchmark
  public void quantities(Read read, Blackhole sink) {
    for (AnnotatedText text : annotated) {
      for (Paragraph paragraph : text.paragraphs()) {
        sink.consume(quantityFinder.find(paragraph, text.text(), Locale.ROOT));
      }
    }
    read.units += units;
  }

  @Benchmark
  public void times(Read read, Blackhole sink) {
    for (AnnotatedText text : annotated) {
      EnglishTimeFinder.InDocument finder = timeFinder.in(text.document());
      for (Paragraph paragraph : text.paragraphs()) {
        sink.consume(finder.find(paragraph));
      }
    }
    read.units += units;
  }

  @Benchmark
  public int openNlpTokenize(Read read) {
    read.units += units;
    return openNlp.tokenize(documents);
  }
}
