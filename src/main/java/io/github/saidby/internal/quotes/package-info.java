/** The English quotes stage. */
@NullMarked
package io.github.saidby.internal.quotes;

import org.jspecify.annotations.NullMarked;
