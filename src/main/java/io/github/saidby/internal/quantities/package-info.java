/** Finds quantities: numbers with their units, bounds, counted nouns, rates and changes. */
@NullMarked
package io.github.saidby.internal.quantities;

import org.jspecify.annotations.NullMarked;
