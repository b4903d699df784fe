package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.Uninterruptibles;
import io.github.saidby.BulkResult.Extracted;
import io.github.saidby.BulkResult.Failed;
import io.github.saidby.model.Document;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BulkExtractionTest {

  private static final Extractor EXTRACTOR = Extractor.builder().stages(Stage.SECTIONS).build();

  @Test
  void resultsComeInTheOrderOfTheInputs() {
    List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
    try (BulkExtraction<Integer> found =
        EXTRACTOR.extractAll(inputs.iterator(), BulkExtractionTest::document, 3)) {
      for (Integer input : inputs) {
        BulkResult<Integer> result = found.next();
        assertEquals(input, result.input());
        assertEquals(
            input.toString(),
            assertInstanceOf(Extracted.class, result).extraction().document().id().orElseThrow());
      }
      assertFalse(found.hasNext());
      assertThrows(NoSuchElementException.class, found::next);
    }
  }

  @Test
  void documentsNeedNoReader() {
    try (BulkExtraction<Document> found =
        EXTRACTOR.extractAll(Stream.of("a", "b").map(Document::of).iterator())) {
      assertEquals("a", found.next().input().text());
      assertEquals("b", found.next().input().text());
      assertFalse(found.hasNext());
    }
  }

  @Test
  void aBadInputCostsOnlyItself() {
    Extractor extractor =
        Extractor.builder()
            .stages(Stage.SECTIONS)
            .sectionSplitter(
                text -> {
                  if (text.text().isEmpty()) {
                    throw new StackOverflowError();
                  }
                  return List.of();
                })
            .build();
    List<String> inputs = List.of("one", "", "bad date", "four");
    try (BulkExtraction<String> found =
        extractor.extractAll(
            inputs.iterator(),
            text -> text.contains("bad") ? Document.of(text).published("no") : Document.of(text),
            2)) {
      assertInstanceOf(Extracted.class, found.next());
      Failed<?> overflow = assertInstanceOf(Failed.class, found.next());
      assertInstanceOf(StackOverflowError.class, overflow.problem());
      Failed<?> badDate = assertInstanceOf(Failed.class, found.next());
      assertEquals("bad date", badDate.input());
      assertInstanceOf(Extracted.class, found.next());
    }
  }

  @Test
  void endlessInputsAreReadAsResultsAreTaken() {
    AtomicInteger asked = new AtomicInteger();
    Iterator<Integer> endless = Stream.generate(asked::incrementAndGet).iterator();
    try (BulkExtraction<Integer> found =
        EXTRACTOR.extractAll(endless, BulkExtractionTest::document, 2)) {
      for (int i = 1; i <= 100; i++) {
        assertEquals(i, found.next().input());
      }
      assertTrue(asked.get() < 200, "asked for " + asked);
    }
  }

  @Test
  void resultsBeforeAFailingSourceStillCome() {
    Iterator<Integer> failing =
        Stream.iterate(0, i -> i + 1)
            .peek(
                i -> {
                  if (i == 3) {
                    throw new IllegalStateException("the disk is gone");
                  }
                })
            .iterator();
    try (BulkExtraction<Integer> found =
        EXTRACTOR.extractAll(failing, BulkExtractionTest::document, 2)) {
      for (int i = 0; i < 3; i++) {
        assertEquals(i, found.next().input());
      }
      assertTrue(found.hasNext());
      assertEquals(
          "the disk is gone", assertThrows(IllegalStateException.class, found::next).getMessage());
      assertFalse(found.hasNext());
    }
  }

  @Test
  void anInterruptedThreadStaysInterrupted() {
    CountDownLatch released = new CountDownLatch(1);
    try (BulkExtraction<Integer> found =
        EXTRACTOR.extractAll(
            List.of(1).iterator(),
            input -> {
              Uninterruptibles.awaitUninterruptibly(released);
              return document(input);
            },
            1)) {
      Thread.currentThread().interrupt();
      assertThrows(CancellationException.class, found::next);
      assertTrue(Thread.interrupted());
    } finally {
      released.countDown();
    }
  }

  @Test
  void nothingComesAfterClosing() {
    BulkExtraction<Integer> found =
        EXTRACTOR.extractAll(List.of(1, 2).iterator(), BulkExtractionTest::document, 1);
    found.next();
    found.close();
    assertFalse(found.hasNext());
  }

  @Test
  void noThreadsAreRefused() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> EXTRACTOR.extractAll(List.of(1).iterator(), BulkExtractionTest::document, 0));
    assertEquals("threads must be at least 1, but is 0", e.getMessage());
  }

  private static Document document(int id) {
    return Document.of("text " + id).withId(Integer.toString(id));
  }
}
