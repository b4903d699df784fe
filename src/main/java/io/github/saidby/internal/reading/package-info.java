/** Turns documents of every format into visible text, with the way back to the source. */
@NullMarked
package io.github.saidby.internal.reading;

import org.jspecify.annotations.NullMarked;
