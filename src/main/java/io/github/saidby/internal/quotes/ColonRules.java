package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.PartOfSpeech;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks words in quotation marks behind a colon where no word of the sentence is a cue:
 * “Roe was blunt: “No.””, “Roe’s answer: “No.””
 */
final class ColonRules {

  private final Passage passage;
  private final Function<NounPhrase, SpeakerType> types;

  ColonRules(Passage passage, Function<NounPhrase, SpeakerType> types) {
    this.passage = passage;
    this.types = types;
  }

  /**
   * The subject of the clause before the colon in front of a stretch, or null where none speaks.
   */
  @Nullable SourceMatch source(Stretch stretch) {
    int first = passage.first(stretch);
    if (!passage.is(first - 1, ":")) {
      return null;
    }
    Unit unit = passage.unitOf(first - 1);
    int at = unit.first();
    while (at < first - 1 && passage.pos(at) != PartOfSpeech.NOUN && isLead(at)) {
      at++;
    }
    NounPhrase subject = subject(at);
    return subject != null && speaks(subject) && goesOn(subject, unit, first - 1)
        ? SourceMatch.of(subject, subject.end())
        : null;
  }

  /** "Then", "And", what may stand before a subject. */
  private boolean isLead(int token) {
    PartOfSpeech pos = passage.pos(token);
    return !passage.isInside(token)
        && (pos == PartOfSpeech.ADV || pos == PartOfSpeech.CCONJ || passage.is(token, ","));
  }

  /**
   * The phrase that starts at a token; a name there alone, whatever the tagger takes its verb for.
   */
  private @Nullable NounPhrase subject(int token) {
    if (passage.isInside(token)) {
      return null;
    }
    for (NameMention name : passage.paragraph().names()) {
      if (name.span().start() == passage.paragraph().token(token).start()) {
        int end = passage.paragraph().tokenAt(name.span().end() - 1) + 1;
        return new NounPhrase(passage.paragraph(), token, end - 1, end, end);
      }
    }
    NounPhrase word = VerbRules.single(passage, token);
    if (types.apply(word) == SpeakerType.PERSON) {
      return word;
    }
    NounPhrase base = passage.phrases().base(token);
    return base == null || base.first() != token ? null : passage.phrases().full(base);
  }

  private boolean speaks(NounPhrase subject) {
    if (subject.isPronoun()) {
      return switch (subject.headToken().normal()) {
        case "i", "he", "she", "we", "they" -> true;
        default -> false;
      };
    }
    return switch (types.apply(subject)) {
      case PERSON, GROUP, ORGANIZATION -> true;
      default -> subject.isProper() && !subject.isPlural();
    };
  }

  /** Whether words of a clause stand between the subject and the colon, and no other quote. */
  private boolean goesOn(NounPhrase subject, Unit unit, int colon) {
    for (int i = subject.end(); i < colon; i++) {
      if (passage.isInside(i)) {
        return false;
      }
    }
    return unit.contains(colon) && subject.end() < colon;
  }
}
