/** The only package that knows OpenNLP. */
@NullMarked
package io.github.saidby.internal.opennlp;

import org.jspecify.annotations.NullMarked;
