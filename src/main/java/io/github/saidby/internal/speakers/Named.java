package io.github.saidby.internal.speakers;

/**
 * A name and whose it is.
 *
 * @param use where the name stands
 * @param entity whose it is
 */
record Named(NameUse use, Entity entity) {

  boolean contains(int token) {
    return use.first() <= token && token < use.end();
  }
}
