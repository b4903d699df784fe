/** What time expressions mean, told symbolically, and how it meets a publication date. */
@NullMarked
package io.github.saidby.internal.times.value;

import org.jspecify.annotations.NullMarked;
