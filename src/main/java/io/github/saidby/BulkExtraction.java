package io.github.saidby;

import io.github.saidby.model.Document;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many documents, read by several threads, with the results in the order of the inputs.
 *
 * <pre>{@code
 * try (BulkExtraction<Document> found = extractor.extractAll(documents.iterator())) {
 *   while (found.hasNext()) {
 *     BulkResult<Document> result = found.next();
 *     if (result instanceof BulkResult.Extracted<Document> extracted) {
 *       store(extracted.extraction());
 *     } else if (result instanceof BulkResult.Failed<Document> failed) {
 *       report(failed.input(), failed.problem());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Only a few inputs a thread are held at a time, so the inputs may be endless. An input that
 * cannot be read costs only itself. The iterator of inputs is asked by the thread that asks for
 * results; where it throws, the results before that still come, then the exception.
 *
 * <p>Not safe for several threads. Close it unless all results were taken.
 *
 * @param <T> the type of the inputs
 */
public final class BulkExtraction<T> implements Iterator<BulkResult<T>>, AutoCloseable {

  /** Enough that a long document at the head does not leave the other threads idle for long. */
  private static final int INPUTS_PER_THREAD = 8;

  private final Extractor extractor;
  private final Iterator<? extends T> inputs;
  private final Function<? super T, Document> reader;
  private final int window;
  private final ExecutorService workers;
  private final Queue<Future<BulkResult<T>>> pending = new ArrayDeque<>();
  private @Nullable RuntimeException sourceProblem;

  BulkExtraction(
      Extractor extractor,
      Iterator<? extends T> inputs,
      Function<? super T, Document> reader,
      int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
    }
    this.extractor = extractor;
    this.inputs = inputs;
    this.reader = reader;
    this.window = threads * INPUTS_PER_THREAD;
    this.workers = Executors.newFixedThreadPool(threads, BulkExtraction::worker);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "saidby");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    fill();
    if (pending.isEmpty() && (sourceProblem == null || workers.isShutdown())) {
      close();
      return false;
    }
    return true;
  }

  /**
   * Waits for the next result.
   *
   * @return the result of the next input
   * @throws NoSuchElementException if there is none, or it was closed
   * @throws CancellationException if the thread was interrupted; it stays so
   */
  @Override
  public BulkResult<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all results were taken, or the bulk extraction was closed");
    }
    Future<BulkResult<T>> head = pending.poll();
    if (head == null) {
      RuntimeException problem = sourceProblem;
      sourceProblem = null;
      close();
      throw problem;
    }
    try {
      return head.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw cancelled(e);
    } catch (ExecutionException e) {
      close();
      throw new IllegalStateException("a document could not be read", e.getCause());
    }
  }

  private void fill() {
    try {
      while (pending.size() < window
          && sourceProblem == null
          && !workers.isShutdown()
          && inputs.hasNext()) {
        T input = inputs.next();
        pending.add(workers.submit(() -> read(input)));
      }
    } catch (RuntimeException e) {
      sourceProblem = e;
    }
  }

  private BulkResult<T> read(T input) {
    try {
      return new BulkResult.Extracted<>(input, extractor.extract(reader.apply(input)));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return new BulkResult.Failed<>(input, e);
    }
  }

  private static CancellationException cancelled(InterruptedException cause) {
    CancellationException cancelled =
        new CancellationException("the thread was interrupted while it waited for a result");
    cancelled.initCause(cause);
    return cancelled;
  }

  /** Stops the threads and drops what is not yet read. */
  @Override
  public void close() {
    workers.shutdownNow();
    pending.clear();
  }
}
