package io.github.saidby.model;

/**
 * A stretch of text that names, describes or refers to something.
 *
 * @param span where it stands in the source text
 * @param text its visible text
 */
public record Mention(Span span, String text) implements Located {}
