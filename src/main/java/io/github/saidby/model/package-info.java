/**
 * What goes in and what comes out: documents, spans, sections, quotes, speakers, claims and times.
 *
 * <p>Every type is an immutable value. Offsets are UTF-16 units, spans are half-open. Results are
 * built through builders, never through constructors, so that a later field breaks nobody.
 */
@NullMarked
package io.github.saidby.model;

import org.jspecify.annotations.NullMarked;
