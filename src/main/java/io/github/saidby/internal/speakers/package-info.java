/** Who is who: the people and bodies of a document, and whom a source mention refers to. */
@NullMarked
package io.github.saidby.internal.speakers;

import org.jspecify.annotations.NullMarked;
