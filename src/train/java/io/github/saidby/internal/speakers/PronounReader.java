package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.Span;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a training program what the pronouns of a document may stand for. */
public final class PronounReader {

  private final AnnotatedText text;
  private final SpeakerBook book;

  /**
   * A reader of one document; ask it in the order of the text.
   *
   * @param person the weights by which it tells whom pronouns of persons stand for that speak
   * @param thing the same for "it"
   */
  public PronounReader(AnnotatedText text, double[] person, double[] thing) {
    this.text = text;
    AntecedentWeights weights = new AntecedentWeights(person, thing);
    this.book = SpeakerBook.read(text, SpeakerLexicons.with(KnownSpeakers.NONE, weights));
  }

  /**
   * What a pronoun may stand for.
   *
   * @param head the head of the phrase
   * @param name the fullest name of who it is; empty for a description
   * @param features the value of each feature, in the order of {@link #features()}
   */
  public record Option(Span head, String name, double[] features) {}

  /**
   * A pronoun.
   *
   * @param thing whether it is "it" in some form
   * @param options what it may stand for, the nearest first
   */
  public record Pronoun(boolean thing, List<Option> options) {}

  /** The names of the features, in order. */
  public static List<String> features() {
    return Arrays.stream(AntecedentFeature.values()).map(AntecedentFeature::key).toList();
  }

  /** The third-person pronoun at an offset, or null where none stands. */
  public @Nullable Pronoun pronoun(int offset) {
    NounPhrase phrase = phrase(offset);
    PronounForm form =
        phrase == null || !phrase.isPronoun() ? null : PronounForm.of(phrase.headToken().normal());
    if (phrase == null || form == null || !form.isThirdPerson()) {
      return null;
    }
    List<Option> options = new ArrayList<>();
    book.antecedents()
        .visit(
            phrase,
            form,
            (candidate, features) -> {
              Entity entity = candidate.entity();
              String name = entity == null ? "" : entity.name();
              options.add(new Option(candidate.phrase().headToken().span(), name, features));
            });
    return new Pronoun(form == PronounForm.IT, options);
  }

  /**
   * Takes down that whoever the phrase at an offset refers to is quoted.
   *
   * @param offset an offset in the phrase's head
   * @param content where what is said starts
   */
  public void spoke(int offset, int content) {
    NounPhrase phrase = phrase(offset);
    if (phrase != null) {
      book.spoke(book.who(phrase), content);
    }
  }

  private @Nullable NounPhrase phrase(int offset) {
    for (Paragraph paragraph : text.paragraphs()) {
      if (paragraph.span().start() <= offset && offset < paragraph.span().end()) {
        return book.phrases(paragraph).full(paragraph.tokenAt(offset));
      }
    }
    return null;
  }
}
