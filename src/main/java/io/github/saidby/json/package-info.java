/**
 * Writes extractions as JSON. Needs {@code com.fasterxml.jackson.core:jackson-core} on the class
 * path.
 */
@NullMarked
package io.github.saidby.json;

import org.jspecify.annotations.NullMarked;
