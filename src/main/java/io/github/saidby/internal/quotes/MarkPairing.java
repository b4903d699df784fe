package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.QuotationMark.Shape;
import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs the quotation marks of one paragraph in one pass with a bounded stack.
 *
 * <p>A mark's neighbours say more than its shape: writers and editors turn curly marks the wrong
 * way. The only mark that is left open runs to the end of its paragraph and never beyond; where
 * another opens behind it, it is a stray.
 */
final class MarkPairing {

  private static final int MAX_DEPTH = 6;

  /** How many marks ahead a possessive may look for the closing mark that it is not. */
  private static final int LOOK_AHEAD = 24;

  /** Words whose first letters an apostrophe stands for. */
  private static final Set<String> ELISIONS =
      Set.of("cause", "em", "n", "round", "s", "til", "till", "tis", "twas", "twere", "twould");

  private final String text;
  private final Span range;
  private final boolean singleOpensQuotes;
  private final Deque<QuotationMark> open = new ArrayDeque<>();
  private final List<Stretch> found = new ArrayList<>();
  private final List<Span> strays = new ArrayList<>();

  private MarkPairing(String text, Span range, boolean singleOpensQuotes) {
    this.text = text;
    this.range = range;
    this.singleOpensQuotes = singleOpensQuotes;
  }

  /**
   * Pairs the marks of a paragraph.
   *
   * @param text the document's text
   * @param range the paragraph
   * @param singleOpensQuotes whether the document writes its outer quotes with single marks
   */
  static MarkedParagraph of(String text, Span range, boolean singleOpensQuotes) {
    MarkPairing pairing = new MarkPairing(text, range, singleOpensQuotes);
    for (int at = range.start(); at < range.end(); ) {
      at = QuotationMark.isMark(text.charAt(at)) ? pairing.read(at) : at + 1;
    }
    return pairing.finish();
  }

  private int read(int at) {
    boolean inSingle = !open.isEmpty() && open.peek().single();
    QuotationMark mark = QuotationMark.at(text, at, range, inSingle);
    if (mark.single()) {
      readSingle(mark);
    } else if (!isInches(mark)) {
      readDouble(mark);
    }
    return mark.end();
  }

  private void readDouble(QuotationMark mark) {
    boolean inside = open.stream().anyMatch(other -> !other.single());
    boolean opening =
        switch (mark.shape()) {
          case OPENING -> mark.opens() || !mark.closes() || !inside;
          case CLOSING -> !inside && mark.opens();
          case STRAIGHT -> inside ? mark.opens() && !mark.closes() : mark.opens() || !mark.closes();
        };
    if (opening) {
      push(mark);
    } else if (inside) {
      while (open.peek().single()) {
        open.pop();
      }
      pair(open.pop(), mark);
    } else {
      strays.add(mark.span());
    }
  }

  private void readSingle(QuotationMark mark) {
    boolean inside = open.stream().anyMatch(QuotationMark::single);
    if (mark.shape() != Shape.CLOSING && mark.opens() && !mark.closes() && !isElision(mark)) {
      if (!open.isEmpty() && open.peek().single()) {
        open.pop();
      }
      push(mark);
    } else if (inside
        && open.peek().single()
        && mark.closes()
        && (!mark.opens() || meetsMark(mark))) {
      if (!isPossessive(mark)) {
        pair(open.pop(), mark);
      }
    }
  }

  private boolean meetsMark(QuotationMark mark) {
    return mark.end() < range.end() && QuotationMark.isMark(text.charAt(mark.end()));
  }

  private void push(QuotationMark mark) {
    if (open.size() < MAX_DEPTH) {
      open.push(mark);
    } else if (!mark.single()) {
      strays.add(mark.span());
    }
  }

  private void pair(QuotationMark left, QuotationMark right) {
    Span inner = left.upTo(right);
    if (hasWord(inner)) {
      Span span = new Span(left.start(), right.end());
      found.add(new Stretch(span, inner, 0, left.single(), true));
    }
  }

  /** Keeps the open mark where there is one only; sorts and counts depths. */
  private MarkedParagraph finish() {
    List<QuotationMark> left = open.stream().filter(this::mayStayOpen).toList();
    for (QuotationMark mark : left) {
      Span inner = new Span(mark.end(), range.end());
      boolean opens = mark.opens() || mark.start() == range.start();
      if (left.size() == 1 && opens && nothingAfter(mark) && hasWord(inner)) {
        Span span = new Span(mark.start(), range.end());
        found.add(new Stretch(span, inner, 0, mark.single(), false));
      } else if (!mark.single()) {
        strays.add(mark.span());
      }
    }
    found.sort(Comparator.comparing(Stretch::span, this::outerFirst));
    strays.sort(null);
    return new MarkedParagraph(withDepths(), strays);
  }

  private boolean mayStayOpen(QuotationMark mark) {
    return !mark.single() || (singleOpensQuotes && mark.start() == range.start());
  }

  private boolean nothingAfter(QuotationMark mark) {
    return found.stream()
        .noneMatch(stretch -> !stretch.single() && stretch.span().start() > mark.start());
  }

  private int outerFirst(Span a, Span b) {
    return a.start() != b.start()
        ? Integer.compare(a.start(), b.start())
        : Integer.compare(b.end(), a.end());
  }

  private List<Stretch> withDepths() {
    Deque<Stretch> around = new ArrayDeque<>();
    List<Stretch> result = new ArrayList<>(found.size());
    for (Stretch stretch : found) {
      while (!around.isEmpty() && around.peek().span().end() <= stretch.span().start()) {
        around.pop();
      }
      Stretch placed =
          new Stretch(
              stretch.span(), stretch.inner(), around.size(), stretch.single(), stretch.closed());
      result.add(placed);
      around.push(placed);
    }
    return result;
  }

  private boolean hasWord(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A straight double mark behind a number: {@code 6'2"}, or {@code 5"} where none is open. */
  private boolean isInches(QuotationMark mark) {
    int before = mark.start() - 1;
    if (mark.shape() != Shape.STRAIGHT || before < range.start() || !isDigit(before)) {
      return false;
    }
    while (before >= range.start() && isDigit(before)) {
      before--;
    }
    boolean feet =
        before > range.start()
            && Characters.isApostrophe(text.charAt(before))
            && isDigit(before - 1);
    return feet || open.isEmpty();
  }

  private boolean isDigit(int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }

  /** An apostrophe at the head of a shortened word or year: {@code 'tis}, {@code '90s}. */
  private boolean isElision(QuotationMark mark) {
    int end = mark.end();
    if (isDigit(end)) {
      return end + 2 <= range.end()
          && end + 1 < range.end()
          && isDigit(end + 1)
          && (end + 2 == range.end() || !isDigit(end + 2));
    }
    while (end < range.end() && end - mark.end() < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ELISIONS.contains(text.substring(mark.end(), end).toLowerCase(Locale.ROOT));
  }

  /** A mark behind an s with the words going on, where a better closing mark follows. */
  private boolean isPossessive(QuotationMark mark) {
    int end = mark.end();
    boolean plural =
        Character.toLowerCase(text.charAt(mark.start() - 1)) == 's'
            && end + 1 < range.end()
            && text.charAt(end) == ' '
            && Character.isLetter(text.charAt(end + 1));
    if (!plural) {
      return false;
    }
    int seen = 0;
    for (int i = end; i < range.end() && i < end + 400 && seen < LOOK_AHEAD; i++) {
      if (QuotationMark.isMark(text.charAt(i))) {
        QuotationMark next = QuotationMark.at(text, i, range, true);
        seen++;
        if (next.single() && next.closes() && !next.opens()) {
          return true;
        }
        if (next.single() ? next.opens() && !next.closes() : next.closes() && !next.opens()) {
          return false;
        }
        i = next.end() - 1;
      }
    }
    return false;
  }
}
