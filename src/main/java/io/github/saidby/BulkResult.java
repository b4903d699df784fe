package io.github.saidby;

/**
 * What became of one input of a bulk extraction.
 *
 * @param <T> the type of the inputs
 */
public sealed interface BulkResult<T> {

  /**
   * What was read.
   *
   * @return the input, as it was given
   */
  T input();

  /**
   * The input was read.
   *
   * @param input the input
   * @param extraction what was found in it
   * @param <T> the type of the inputs
   */
  record Extracted<T>(T input, Extraction extraction) implements BulkResult<T> {}

  /**
   * The input could not be read.
   *
   * @param input the input
   * @param problem what went wrong
   * @param <T> the type of the inputs
   */
  record Failed<T>(T input, Throwable problem) implements BulkResult<T> {}
}
