package io.github.saidby.text;

import io.github.saidby.model.Span;

/**
 * A name in the text.
 *
 * @param span where it stands in the visible text, without titles ("Dmitry Peskov")
 * @param type what it names
 */
public record NameMention(Span span, NameType type) {}
