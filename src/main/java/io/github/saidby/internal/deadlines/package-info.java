/**
 * Finds bounds on when something is to happen: what is due, who must, and what follows otherwise.
 */
@NullMarked
package io.github.saidby.internal.deadlines;

import org.jspecify.annotations.NullMarked;
