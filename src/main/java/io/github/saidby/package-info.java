/**
 * The library's front door.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.english();
 * Extraction found =
 *     extractor.extract(Document.of(article).publishedOn(LocalDate.of(2025, 7, 24)));
 * for (Quote quote : found.quotes()) {
 *   System.out.println(quote.text() + " -> " + quote.speaker().map(Speaker::name).orElse("?"));
 * }
 * }</pre>
 */
@NullMarked
package io.github.saidby;

import org.jspecify.annotations.NullMarked;
