package io.github.saidby.internal.quotes;

import com.google.common.base.CharMatcher;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Mention;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks a paragraph that begins with a label and a colon: turns of transcripts and
 * interviews, names before words in quotation marks, headlines.
 */
final class LabelRules {

  /** How many tokens a label before a colon may have. */
  private static final int MAX_LABEL = 8;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private final Passage passage;
  private final Function<NounPhrase, SpeakerType> types;

  LabelRules(Passage passage, Function<NounPhrase, SpeakerType> types) {
    this.passage = passage;
    this.types = types;
  }

  /** The quote that a label begins, without content where only the label stands here, or null. */
  @Nullable Draft labelled() {
    int first = passage.start() + (passage.opensWithStretch() ? 1 : 0);
    Optional<Mention> told = passage.paragraph().block().label().filter(this::isHere);
    int colon = told.isPresent() ? endOf(told.get()) : colonBehind(first);
    int end = withoutHandle(first, colon);
    int content = colon;
    while (content < passage.size()
        && !passage.isInside(content)
        && passage.pos(content) == PartOfSpeech.PUNCT) {
      content++;
    }
    boolean goesOn = content < passage.size() && !passage.isInside(content) && isLower(content);
    boolean topic = told.isEmpty() && goesOn && !isCapitals(first, end);
    if (topic || end <= first || (content >= passage.size() && told.isEmpty())) {
      return null;
    }
    first += isQuestionNumber(first) && first + 1 < end ? 1 : 0;
    NounPhrase whole = new NounPhrase(passage.paragraph(), first, end - 1, end, end);
    NounPhrase name = told.isPresent() ? whole : name(first, end, content, whole);
    if (name == null) {
      return null;
    }
    SourceMatch source = new SourceMatch(List.of(name), name.first(), end, null);
    Draft draft = new Draft(passage, Rule.LABEL, null, source);
    return content < passage.size()
        ? draft.with(new Content(content, passage.size(), Frame.QUOTE))
        : draft;
  }

  /** Whether a label stands in this block; a turn that goes on has that of an earlier one. */
  private boolean isHere(Mention label) {
    return passage.paragraph().span().contains(label.span());
  }

  /** "Q1 Chair:", "Q214 Ada Roe:", as minutes of committees number the questions. */
  private boolean isQuestionNumber(int token) {
    String word = passage.word(token);
    return word.length() > 1 && word.startsWith("q") && DIGIT.matchesAllOf(word.substring(1));
  }

  private int endOf(Mention label) {
    int last = passage.paragraph().tokenAt(label.span().end() - 1);
    return Math.min(last + 1, passage.size());
  }

  /** "Ada Roe (@adaroe):" */
  private int withoutHandle(int first, int end) {
    for (int i = end - 1; i > first; i--) {
      if (PostRules.opensHandle(passage, i)) {
        return i;
      }
    }
    return end;
  }

  private int colonBehind(int first) {
    for (int i = first; i < passage.size() && i - first <= MAX_LABEL; i++) {
      if (passage.is(i, ":")) {
        return i;
      }
    }
    return first;
  }

  private @Nullable NounPhrase name(int first, int end, int content, NounPhrase whole) {
    if (passage.words().is(passage.word(end - 1), WordClass.GENRE)) {
      return null;
    }
    boolean capitals = isCapitals(first, end);
    if (capitals ? !isPlaceLine(first, end, content) : isTitle(first, end)) {
      return whole;
    }
    NounPhrase name = passage.phrases().base(end - 1);
    if (name == null
        || name.baseEnd() != end
        || (name.first() != first
            && !passage.words().is(passage.word(name.first() - 1), WordClass.CREDIT))) {
      return null;
    }
    boolean speaks =
        passage.isInside(content)
            ? name.isProper()
            : types.apply(name) == SpeakerType.PERSON && isSentence(content);
    return speaks && name.isProper() ? name : null;
  }

  /** Rugby: the Crows won. A topic with what is told of it goes on in small letters. */
  private boolean isLower(int token) {
    return Character.isLowerCase(passage.paragraph().token(token).text().codePointAt(0))
        && !passage.words().is(passage.word(token), WordClass.FIRST_PERSON);
  }

  /** Whether what stands behind a label is a sentence, as speech is. */
  private boolean isSentence(int from) {
    int last = passage.size() - 1;
    boolean ends = passage.is(last, ".") || passage.is(last, "!") || passage.is(last, "?");
    for (int i = from; ends && i < last; i++) {
      if (passage.penn(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapitals(int first, int end) {
    int letters = 0;
    for (int i = first; i < end; i++) {
      String word = passage.paragraph().token(i).text();
      for (int c = 0; c < word.length(); c++) {
        if (Character.isLowerCase(word.charAt(c))) {
          return false;
        }
        letters += Character.isUpperCase(word.charAt(c)) ? 1 : 0;
      }
    }
    return letters > 3 && passage.paragraph().block().kind() != BlockKind.HEADING;
  }

  /**
   * "NANDPUR: The court has ...": a word in capitals that opens an article, before a sentence that
   * is nobody's words, is the place it comes from; turns of transcripts come several at a time.
   */
  private boolean isPlaceLine(int first, int end, int content) {
    return end - first <= 2
        && !passage.isInside(content)
        && types.apply(single(end - 1)) != SpeakerType.PERSON
        && passage.paragraph().block().kind() != BlockKind.SPEAKER_TURN;
  }

  private NounPhrase single(int token) {
    return VerbRules.single(passage, token);
  }

  /** Whether a headline begins with a name: "Roe: It works". */
  private boolean isTitle(int first, int end) {
    boolean heading = passage.paragraph().block().kind() == BlockKind.HEADING;
    if (!heading && passage.paragraph().index() != 0) {
      return false;
    }
    for (int i = first; i < end; i++) {
      boolean name = passage.pos(i) == PartOfSpeech.PROPN;
      boolean capital = heading && passage.paragraph().token(i).isCapitalised();
      boolean noun = capital && passage.paragraph().tag(i).isNoun();
      if (!name && !noun && !passage.is(i, "-")) {
        return false;
      }
    }
    return true;
  }
}
