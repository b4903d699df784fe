package io.github.saidby.internal.lexicon;

/**
 * A noun for persons.
 *
 * @param gender whom it is said of
 * @param group whether it stands for several persons
 */
public record Role(Gender gender, boolean group) {}
