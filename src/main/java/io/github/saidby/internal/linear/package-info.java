/** Linear models over hashed features, which the tagger and the parser share. */
@NullMarked
package io.github.saidby.internal.linear;

import org.jspecify.annotations.NullMarked;
