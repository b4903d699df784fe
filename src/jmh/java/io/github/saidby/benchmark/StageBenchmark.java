package io.github.saidby.benchmark;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.Stage;
import io.github.saidby.model.Document;
import java.io.IOException;
import java.util.List;
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

/** Each stage alone and all of them, beside OpenNLP's passes over the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

  private final Extractor everything = Extractor.english();
  private final Extractor sections = only(Stage.SECTIONS);
  private final Extractor quotes = only(Stage.QUOTES);
  private final Extractor claims = only(Stage.CLAIMS);

  private OpenNlp openNlp;
  private List<Document> documents;
  private long units;

  private static Extractor only(Stage stage) {
    return Extractor.builder().stages(stage).build();
  }

  @Setup
  public void prepare(News news) throws IOException {
    openNlp = new OpenNlp();
    documents = news.documents();
    units = documents.stream().mapToLong(document -> document.text().length()).sum();
  }

  @Benchmark
  public void everything(Read read, Blackhole sink) {
    extract(everything, read, sink);
  }

  @Benchmark
  public void sections(Read read, Blackhole sink) {
    extract(sections, read, sink);
  }

  @Benchmark
  public void quotes(Read read, Blackhole sink) {
    extract(quotes, read, sink);
  }

  @Benchmark
  public void claims(Read read, Blackhole sink) {
    extract(claims, read, sink);
  }

  @Benchmark
  public int openNlpTokenize(Read read) {
    read.units += units;
    return openNlp.tokenize(documents);
  }

  @Benchmark
  public int openNlpTokenizeAndTag(Read read) {
    read.units += units;
    return openNlp.tokenizeAndTag(documents);
  }

  private void extract(Extractor extractor, Read read, Blackhole sink) {
    for (Document document : documents) {
      Extraction found = extractor.extract(document);
      sink.consume(found);
    }
    read.units += units;
  }
}
