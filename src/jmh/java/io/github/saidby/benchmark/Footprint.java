package io.github.saidby.benchmark;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.model.Document;

/**
 * Prints the live heap that an extractor keeps, in megabytes of 1,000,000 bytes. Run it in a JVM of
 * its own.
 */
public final class Footprint {

  private Footprint() {}

  /** Builds an extractor, reads a document with it, and counts what is still reachable. */
  public static void main(String[] args) {
    News news = new News();
    news.length = 400_000;
    Document document = news.documents().get(0);
    double before = live();
    Extractor extractor = Extractor.english();
    double built = live();
    Extraction found = extractor.extract(document);
    double read = live();
    System.out.printf("extractor %.1f MB%n", built - before);
    System.out.printf(
        "the result of %d units, %d quotes, %d claims %.1f MB%n",
        document.text().length(), found.quotes().size(), found.claims().size(), read - built);
    System.out.println(extractor.settings().stages());
  }

  private static double live() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
