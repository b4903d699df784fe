package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Evidence;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.MarkedPhraseKind;
import io.github.saidby.model.Span;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells speech from the stretches inside marks that nobody says: whole sentences are speech, what
 * stands inside a sentence without a cue is a title, a nickname, a term or a scare quote.
 */
final class MarkedPhrases {

  /** The fewest words of a quote without a cue. */
  private static final int MIN_WORDS = 3;

  /** The most words of a nickname between names, or of a title before a noun. */
  private static final int MAX_NICKNAME = 4;

  /** How many tokens before a stretch may tell what it is: "the so-called", "a song titled". */
  private static final int REACH = 4;

  private static final double TOLD = 0.8;
  private static final double GUESSED = 0.5;

  private final Map<String, MarkedPhraseKind> tellers = new HashMap<>();

  private MarkedPhrases() {}

  static MarkedPhrases load() {
    MarkedPhrases phrases = new MarkedPhrases();
    for (Table.Row row : Table.read("en/marked-phrases.tsv").rows()) {
      phrases.tellers.put(row.get("word"), row.constant("kind", MarkedPhraseKind.class));
    }
    return phrases;
  }

  /**
   * Whether a stretch belongs to a name or title that goes on behind it: William “Red” Hale, “Night
   * Watch” star.
   */
  static boolean isPartOfName(Passage passage, Stretch stretch) {
    int first = passage.first(stretch);
    int end = passage.end(stretch);
    boolean pauses = passage.pos(end - 2) == PartOfSpeech.PUNCT;
    if (pauses || words(passage, first, end) > MAX_NICKNAME) {
      return false;
    }
    return isBetweenNames(passage, first, end)
        || (passage.pos(end) == PartOfSpeech.NOUN && isCapitalised(passage, first, end));
  }

  /**
   * A stretch of few words or in capitals that ends with a token and belongs to the sentence around
   * it, as titles and terms do; null where none does.
   */
  static @Nullable Stretch termEndingAt(Passage passage, int token) {
    Stretch stretch = passage.stretchEndingAt(token);
    if (stretch == null) {
      return null;
    }
    int first = passage.first(stretch);
    int end = token + 1;
    boolean inner = !passage.startsUnit(first) && !passage.is(first - 1, ",");
    boolean pauses = passage.pos(end - 2) == PartOfSpeech.PUNCT;
    return inner
            && !pauses
            && (words(passage, first, end) <= MAX_NICKNAME || isCapitalised(passage, first, end))
        ? stretch
        : null;
  }

  private static boolean isInsideName(Passage passage, int first, int end) {
    Span stretch = passage.span(first, end);
    return passage.paragraph().names().stream().anyMatch(name -> name.span().contains(stretch));
  }

  private static boolean isBetweenNames(Passage passage, int first, int end) {
    return passage.pos(first - 1) == PartOfSpeech.PROPN && passage.pos(end) == PartOfSpeech.PROPN;
  }

  /** Whether a stretch without a cue makes up sentences of its own, or a clause set off as one. */
  boolean isSpeech(Passage passage, Stretch stretch) {
    int first = passage.first(stretch);
    int end = passage.end(stretch);
    boolean opens =
        first == 0
            || passage.startsUnit(first)
            || passage.isInside(first - 1)
            || isBehindGenre(passage, first)
            || isFinal(passage, first - 1);
    boolean closes = end == passage.size() || passage.startsUnit(end) || isFinal(passage, end - 2);
    boolean setOff = opens || passage.is(first - 1, ",") || passage.is(first - 1, ":");
    boolean pauses = isFinal(passage, end - 2) || passage.is(end - 2, ",");
    boolean clause = setOff && pauses && hasFiniteVerb(passage, first, end);
    return ((opens && closes) || clause)
        && words(passage, first, end) >= MIN_WORDS
        && !isCapitalised(passage, first, end);
  }

  /** "Interview: “We were never cheap”" */
  private static boolean isBehindGenre(Passage passage, int first) {
    return passage.is(first - 1, ":")
        && passage.words().is(passage.word(first - 2), WordClass.GENRE);
  }

  /** What a stretch that is no speech is. */
  MarkedPhrase phrase(Passage passage, Stretch stretch, String text) {
    int first = passage.first(stretch);
    int end = passage.end(stretch);
    MarkedPhraseKind told = told(passage, first, end);
    MarkedPhraseKind guessed =
        isCapitalised(passage, first, end) ? MarkedPhraseKind.TITLE : MarkedPhraseKind.SCARE_QUOTE;
    MarkedPhraseKind kind = told == null ? guessed : told;
    return MarkedPhrase.builder()
        .span(stretch.span())
        .text(stretch.span().of(text))
        .kind(kind)
        .evidence(
            Evidence.of(
                "phrase." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                told == null ? GUESSED : TOLD,
                stretch.span()))
        .build();
  }

  /** What the words around it say; null where they say nothing. */
  @Nullable MarkedPhraseKind told(Passage passage, int first, int end) {
    if (isInsideName(passage, first, end)
        || (isBetweenNames(passage, first, end) && words(passage, first, end) <= MAX_NICKNAME)) {
      return MarkedPhraseKind.NICKNAME;
    }
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      MarkedPhraseKind kind = tellers.get(passage.word(i));
      if (kind != null) {
        boolean title = kind == MarkedPhraseKind.TITLE && !isCapitalised(passage, first, end);
        return title ? MarkedPhraseKind.TERM : kind;
      }
    }
    return null;
  }

  static boolean isFinal(Passage passage, int token) {
    return passage.is(token, ".") || passage.is(token, "!") || passage.is(token, "?");
  }

  private static boolean hasFiniteVerb(Passage passage, int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.penn(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  static int words(Passage passage, int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      count += passage.pos(i) == PartOfSpeech.PUNCT ? 0 : 1;
    }
    return count;
  }

  /** Whether all words but the small ones begin with a capital, as in a title. */
  static boolean isCapitalised(Passage passage, int first, int end) {
    int capitals = 0;
    for (int i = first; i < end; i++) {
      String word = passage.paragraph().token(i).text();
      boolean upper = passage.paragraph().token(i).isCapitalised();
      if (Character.isLetter(word.codePointAt(0)) && !upper && !isSmall(passage.penn(i))) {
        return false;
      }
      capitals += upper ? 1 : 0;
    }
    return capitals > 0;
  }

  private static boolean isSmall(PennTag tag) {
    return switch (tag) {
      case IN, DT, CC, TO, POS, RP -> true;
      default -> false;
    };
  }
}
