/** Noun phrases over tokens and tags, for every stage that asks who or what. */
@NullMarked
package io.github.saidby.internal.phrases;

import org.jspecify.annotations.NullMarked;
