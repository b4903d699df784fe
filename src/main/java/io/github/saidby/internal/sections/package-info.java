/** The English sections stage. */
@NullMarked
package io.github.saidby.internal.sections;

import org.jspecify.annotations.NullMarked;
