/** The library's own dependency parser. */
@NullMarked
package io.github.saidby.internal.parsing;

import org.jspecify.annotations.NullMarked;
