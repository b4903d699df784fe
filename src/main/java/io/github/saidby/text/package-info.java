/**
 * The shared view of a document that every stage reads: visible text, paragraphs, sentences,
 * tokens, tags, lemmas, dependencies and names, each computed once, and only when asked for.
 *
 * <p>This package is for those who write a stage, a name finder or a tagger of their own. It may
 * change between minor versions.
 *
 * <p>Offsets are UTF-16 units of the visible text; spans are half-open.
 */
@NullMarked
package io.github.saidby.text;

import org.jspecify.annotations.NullMarked;
