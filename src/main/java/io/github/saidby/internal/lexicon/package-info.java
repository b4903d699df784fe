/** English words about people, bodies and places that several stages look up. */
@NullMarked
package io.github.saidby.internal.lexicon;

import org.jspecify.annotations.NullMarked;
