package io.github.saidby.internal.times;

import org.jspecify.annotations.Nullable;

/**
 * What a token can do in a time expression. One look-up tells it, before any rule is tried.
 *
 * @param word what it is as a word of times, or null
 * @param begins whether an expression can begin with it
 * @param tells whether an expression can be about it: every expression holds such a token
 */
record Trigger(@Nullable TimeWord word, boolean begins, boolean tells) {

  /** Most tokens: they can stand inside an expression at best. */
  static final Trigger NONE = new Trigger(null, false, false);

  /** Numbers, in digits or words. */
  static final Trigger NUMBER = new Trigger(null, true, true);

  static Trigger of(TimeWord word) {
    return new Trigger(word, word.kind().begins(), word.kind().tells());
  }

  /** The same, known to begin expressions, and to tell what they are about. */
  Trigger and(boolean alsoBegins, boolean alsoTells) {
    return new Trigger(word, begins || alsoBegins, tells || alsoTells);
  }
}
