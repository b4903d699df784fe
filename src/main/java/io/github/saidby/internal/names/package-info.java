/** Finds the names of people, bodies and places in English text. */
@NullMarked
package io.github.saidby.internal.names;

import org.jspecify.annotations.NullMarked;
