/** Reads numerals: digits, number words, fractions, ordinals. Shared by quantities and times. */
@NullMarked
package io.github.saidby.internal.numerals;

import org.jspecify.annotations.NullMarked;
