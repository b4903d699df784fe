/** Finds time expressions: rules over tokens that build symbolic values. */
@NullMarked
package io.github.saidby.internal.times;

import org.jspecify.annotations.NullMarked;
