/**
 * The three stages, each usable alone and each replaceable: splitting into sections, finding quotes
 * and their speakers, finding claims.
 *
 * <p>This package is for those who write a stage of their own. It may change between minor
 * versions.
 */
@NullMarked
package io.github.saidby.stage;

import org.jspecify.annotations.NullMarked;
