package io.github.saidby.benchmark;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A cold start: each measurement in a JVM of its own that has not run anything of ours. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(8)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

  private static final String SENTENCE =
      "“It holds,” said Ada Roe, who wants 1,200 sandbags by Friday.";

  @Benchmark
  public Extractor load() {
    return Extractor.english();
  }

  @Benchmark
  public Extraction loadAndReadSentence() {
    return Extractor.english().extract(SENTENCE);
  }
}
