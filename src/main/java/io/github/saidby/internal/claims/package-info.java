/** The English claims stage. */
@NullMarked
package io.github.saidby.internal.claims;

import org.jspecify.annotations.NullMarked;
