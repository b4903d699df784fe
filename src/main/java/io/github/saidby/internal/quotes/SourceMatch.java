package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases that a quote comes from.
 *
 * @param phrases the phrases, several where they are joined
 * @param first the index of the first token
 * @param end the index behind the last token, appositions included
 * @param antecedent what a relative pronoun refers to
 */
record SourceMatch(List<NounPhrase> phrases, int first, int end, @Nullable NounPhrase antecedent) {

  SourceMatch {
    phrases = List.copyOf(phrases);
  }

  /** The same with an earlier start: the words before its first phrase that belong to it. */
  SourceMatch from(int start) {
    return new SourceMatch(phrases, start, end, antecedent);
  }

  static SourceMatch of(NounPhrase phrase, int end) {
    return new SourceMatch(List.of(phrase), phrase.first(), end, null);
  }
}
