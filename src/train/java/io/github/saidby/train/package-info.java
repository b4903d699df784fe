/** Programs that rebuild the shipped models from annotated text. */
@NullMarked
package io.github.saidby.train;

import org.jspecify.annotations.NullMarked;
