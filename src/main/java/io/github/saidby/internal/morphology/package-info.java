/** The forms of English words. */
@NullMarked
package io.github.saidby.internal.morphology;

import org.jspecify.annotations.NullMarked;
