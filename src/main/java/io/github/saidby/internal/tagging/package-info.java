/** The library's own part-of-speech tagger. */
@NullMarked
package io.github.saidby.internal.tagging;

import org.jspecify.annotations.NullMarked;
