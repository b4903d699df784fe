package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.Dateline;
import io.github.saidby.model.Span;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph as the rules read it: tokens, tags, and which of them stand inside marks. */
final class Passage {

  /** A sentence, or several that a stretch inside marks holds together. */
  record Unit(int first, int end) {

    boolean contains(int token) {
      return first <= token && token < end;
    }
  }

  /** No stretch. */
  static final int OUTSIDE = -1;

  private final Paragraph paragraph;
  private final MarkedParagraph marks;
  private final SyntaxWords words;
  private final List<Stretch> outermost;
  private final int[] stretchOf;
  private final BitSet unitStarts = new BitSet();
  private final BitSet claimed = new BitSet();
  private final List<Unit> units;
  private final NounPhrases phrases;
  private final int start;

  Passage(Paragraph paragraph, MarkedParagraph marks, SyntaxWords words) {
    this.paragraph = paragraph;
    this.words = words;
    this.marks = marks;
    this.outermost = marks.outermost();
    this.stretchOf = new int[paragraph.tokens().size()];
    Arrays.fill(stretchOf, OUTSIDE);
    for (int i = 0; i < outermost.size(); i++) {
      Arrays.fill(stretchOf, first(outermost.get(i)), end(outermost.get(i)), i);
    }
    this.start = behindDateline();
    this.units = unite();
    this.phrases = NounPhrases.of(paragraph);
  }

  /** The first token behind a dateline, which is a sentence of its own. */
  private int behindDateline() {
    Optional<Dateline> line = paragraph.block().dateline();
    if (line.isEmpty() || !paragraph.span().contains(line.get().span())) {
      return 0;
    }
    int first = paragraph.sentences().get(0).end();
    return first < size() ? first : 0;
  }

  private List<Unit> unite() {
    List<Unit> united = new ArrayList<>();
    int first = start;
    for (Sentence sentence : paragraph.sentences()) {
      int end = sentence.end();
      boolean held =
          end < size() && stretchOf[end] != OUTSIDE && stretchOf[end] == stretchOf[end - 1];
      if (!held && end > first) {
        united.add(new Unit(first, end));
        unitStarts.set(first);
        first = end;
      }
    }
    return united;
  }

  /** The small words of its language. */
  SyntaxWords words() {
    return words;
  }

  /** Its noun phrases. */
  NounPhrases phrases() {
    return phrases;
  }

  Paragraph paragraph() {
    return paragraph;
  }

  MarkedParagraph marks() {
    return marks;
  }

  List<Unit> units() {
    return units;
  }

  /** The sentence, or several held together, that a token stands in. */
  Unit unitOf(int token) {
    int low = 0;
    int high = units.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (units.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return units.get(low);
  }

  int size() {
    return stretchOf.length;
  }

  /** The stretches that stand in no other. */
  List<Stretch> stretches() {
    return outermost;
  }

  /** The outermost stretches that a span touches. */
  List<Stretch> stretchesIn(Span span) {
    int low = 0;
    int high = outermost.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outermost.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < outermost.size() && outermost.get(end).span().start() < span.end()) {
      end++;
    }
    return outermost.subList(low, end);
  }

  /** Takes down that the stretches in a span belong to a quote. */
  void claim(Span span) {
    for (Stretch stretch : stretchesIn(span)) {
      claimed.set(stretchOf[first(stretch)]);
    }
  }

  /** Whether a stretch belongs to a quote. */
  boolean isClaimed(Stretch stretch) {
    return claimed.get(stretchOf[first(stretch)]);
  }

  /** Whether a sentence starts with a token. */
  boolean startsUnit(int token) {
    return unitStarts.get(token);
  }

  /** The token that its first sentence starts with, behind a dateline. */
  int start() {
    return start;
  }

  /** Whether it begins inside marks. */
  boolean opensWithStretch() {
    return isInside(start);
  }

  /** The index of the outermost stretch that a token stands in, or {@link #OUTSIDE}. */
  int stretchOf(int token) {
    return stretchOf[token];
  }

  boolean isInside(int token) {
    return token >= 0 && token < size() && stretchOf[token] != OUTSIDE;
  }

  /** The outermost stretch whose last token is a token, or null. */
  @Nullable Stretch stretchEndingAt(int token) {
    boolean ends =
        isInside(token)
            && stretchOf(token) != (isInside(token + 1) ? stretchOf[token + 1] : OUTSIDE);
    return ends ? outermost.get(stretchOf[token]) : null;
  }

  /** The first token of a stretch: its opening mark. */
  int first(Stretch stretch) {
    return paragraph.tokenAt(stretch.span().start());
  }

  /** The index behind the last token of a stretch. */
  int end(Stretch stretch) {
    int end = stretch.span().end();
    int last = paragraph.tokenAt(end - 1);
    return last < size() && paragraph.token(last).start() < end ? last + 1 : last;
  }

  String word(int token) {
    return token >= 0 && token < size() ? paragraph.token(token).normal() : "";
  }

  boolean is(int token, String word) {
    return word(token).equals(word);
  }

  boolean isAny(int token, Set<String> words) {
    return words.contains(word(token));
  }

  /** Whether a space stands before a token, or no token stands there. */
  boolean spaceBefore(int token) {
    return token < 0 || token >= size() || paragraph.token(token).spaceBefore();
  }

  PennTag penn(int token) {
    return token >= 0 && token < size() ? paragraph.tag(token).penn() : PennTag.OTHER;
  }

  PartOfSpeech pos(int token) {
    return token >= 0 && token < size() ? paragraph.tag(token).pos() : PartOfSpeech.X;
  }

  Span span(int first, int end) {
    return paragraph.span(first, end);
  }
}
