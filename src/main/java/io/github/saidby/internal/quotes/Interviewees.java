package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds whom an interview is with. */
final class Interviewees {

  private Interviewees() {}

  /**
   * The only person whom the words before an interview name, or the only one of several whom its
   * title names; null where that is nobody. Who wrote it does not count.
   *
   * @param end the index of the interview's first paragraph
   * @param types tells what a phrase is about
   */
  static @Nullable NounPhrase before(
      AnnotatedText text, int end, Function<NounPhrase, SpeakerType> types) {
    Map<String, NounPhrase> named = new HashMap<>();
    Set<String> titled = new HashSet<>();
    for (Paragraph paragraph : text.paragraphs().subList(0, end)) {
      BlockKind kind = paragraph.block().kind();
      if (kind == BlockKind.HEADING || kind == BlockKind.SUBTITLE || kind.isRunningText()) {
        for (NounPhrase phrase : NounPhrases.of(paragraph).between(0, paragraph.tokens().size())) {
          if (phrase.isProper()
              && !phrase.isPossessive()
              && types.apply(phrase) == SpeakerType.PERSON) {
            named.putIfAbsent(phrase.headToken().normal(), phrase);
            if (kind == BlockKind.HEADING) {
              titled.add(phrase.headToken().normal());
            }
          }
        }
      }
    }
    Set<String> fitting = named.size() == 1 ? named.keySet() : titled;
    return fitting.size() == 1 ? named.get(fitting.iterator().next()) : null;
  }
}
