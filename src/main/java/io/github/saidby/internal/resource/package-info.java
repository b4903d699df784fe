/** Reads what ships inside the library: word lists and models. */
@NullMarked
package io.github.saidby.internal.resource;

import org.jspecify.annotations.NullMarked;
