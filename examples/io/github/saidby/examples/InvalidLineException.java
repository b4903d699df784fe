package io.github.saidby.examples;

/** Says what is wrong with a line of input. */
final class InvalidLineException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  InvalidLineException(String message, Throwable cause) {
    super(message, cause);
  }
}
