/** Programs that rebuild the shipped models from public treebanks. */
@NullMarked
package io.github.saidby.train;

import org.jspecify.annotations.NullMarked;
