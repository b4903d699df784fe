package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Dateline;
import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the datelines that the first paragraphs open with: {@code ISTANBUL (AP) —}, {@code
 * CAMBRIDGE, Mass., Aug. 6, 2024 /PRNewswire/ --}, {@code New Delhi:}. A digest has one below each
 * of its headings.
 */
final class Datelines implements Pass {

  private static final String COMMA = ", ";
  private static final int LONGEST = 110;
  private static final int TOP = 3;
  private static final int LEAST_CAPITALS = 4;
  private static final int MOST_PLACE_WORDS = 4;
  private static final int MOST_PIECES = 5;
  private static final int MOST_ABOVE = 6;

  @Override
  public void apply(Layout layout) {
    List<Draft> places = new ArrayList<>();
    boolean first = true;
    int prose = 0;
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && draft.end() - draft.start() > 0) {
        if (first || prose < TOP) {
          read(layout, draft, prose == 0).ifPresent(line -> settle(draft, line, places));
          if (prose == 0 && draft.hasDateline()) {
            settleAbove(layout, i);
          }
        }
        prose += draft.shape().isProse() ? 1 : 0;
        first = false;
      }
      first |= draft.is(BlockKind.HEADING) || draft.is(BlockKind.SEPARATOR);
    }
    if (places.size() > 1) {
      places.forEach(draft -> draft.dateline(null));
    }
  }

  /** A report starts at its dateline: what stands between that and the title is below the title. */
  private static void settleAbove(Layout layout, int lead) {
    int title = lead - 1;
    while (title >= 0 && !layout.get(title).is(BlockKind.HEADING)) {
      title--;
    }
    if (title < 0 || !isTitle(layout.get(title)) || lead - title > MOST_ABOVE) {
      return;
    }
    for (int i = title + 1; i < lead; i++) {
      if (layout.get(i).isOpen() && Masthead.isStandfirst(layout.get(i))) {
        layout.get(i).settle(BlockKind.SUBTITLE, "dateline");
      }
    }
  }

  private static boolean isTitle(Draft heading) {
    return heading.style().equals(Levels.TITLE) || heading.level() == 1;
  }

  /** Places before a colon are taken together: several of them are a list of places. */
  private static void settle(Draft draft, Dateline line, List<Draft> places) {
    draft.dateline(line);
    if (line.span().end() == draft.end()) {
      draft.settle(BlockKind.DATELINE, "place");
    } else if (line.text().endsWith(":")) {
      places.add(draft);
    }
  }

  private static Optional<Dateline> read(Layout layout, Draft draft, boolean lead) {
    String text = layout.text();
    int limit = Math.min(draft.end(), draft.start() + LONGEST);
    for (int i = draft.start() + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (isDash(text, i, draft.end())) {
        return dateline(text, draft.start(), i, lead, layout.words());
      }
      if (c == ':') {
        return colon(text, draft, i, layout.words());
      }
      if (c == '\n' || "?!;\"“”".indexOf(c) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDash(String text, int at, int end) {
    char c = text.charAt(at);
    boolean behindBlank = Characters.isSpace(text.charAt(at - 1));
    boolean beforeBlank = at + 1 >= end || Characters.isSpace(text.charAt(at + 1));
    return c == '\u2014'
        || (c == '\u2013' && behindBlank && beforeBlank)
        || (c == '-' && behindBlank && beforeBlank)
        || (c == '-' && at + 1 < end && text.charAt(at + 1) == '-');
  }

  /** "RIYADH: Oil prices rose": a known place, and then a sentence. */
  private static Optional<Dateline> colon(String text, Draft draft, int at, SectionWords words) {
    String head = text.substring(draft.start(), at);
    int comma = head.lastIndexOf(',');
    String last = trim(head.substring(comma + 1));
    boolean dated = comma > 0 && isDate(last, words.dates());
    String place = dated ? head.substring(0, comma) : head;
    boolean sentence =
        at + 2 < draft.end()
            && Characters.isSpace(text.charAt(at + 1))
            && draft.shape().isProse()
            && words.isPlace(place);
    return sentence
        ? Optional.of(build(text, draft.start(), at + 1, place, dated ? last : "", ""))
        : Optional.empty();
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static Optional<Dateline> dateline(
      String text, int start, int dash, boolean lead, SectionWords words) {
    int end = dash;
    while (end < text.length() && text.charAt(end) == text.charAt(dash)) {
      end++;
    }
    String head = trim(text.substring(start, dash));
    String agency = agency(head);
    String rest = agency.isEmpty() ? head : head.substring(0, head.length() - agency.length());
    String[] pieces = trim(rest).split(",", MOST_PIECES + 1);
    if (pieces.length > MOST_PIECES) {
      return Optional.empty();
    }
    StringBuilder place = new StringBuilder();
    StringBuilder day = new StringBuilder();
    for (String piece : pieces) {
      String part = trim(piece);
      if (isDate(part, words.dates())) {
        day.append(day.length() > 0 ? COMMA : "").append(part);
      } else if (day.length() == 0 && !part.isEmpty()) {
        place.append(place.length() > 0 ? COMMA : "").append(part);
      }
    }
    String where = place.toString();
    String when = day.toString();
    boolean dated = !when.isEmpty();
    String named = agency.isEmpty() ? "" : agency.substring(1, agency.length() - 1);
    boolean strong = dated || !named.isEmpty();
    boolean hyphen = text.charAt(dash) == '-' && end == dash + 1;
    boolean known = isPlaceLike(where, strong, hyphen, words);
    if (known || (lead && !named.isEmpty() && isName(where))) {
      return Optional.of(build(text, start, end, where, when, named));
    }
    boolean house = dated && Shape.of(head, 0, head.length()).words <= MOST_PLACE_WORDS + 2;
    if (where.isEmpty() ? !named.isEmpty() : lead && house && isName(where)) {
      return Optional.of(build(text, start, end, "", when, where.isEmpty() ? named : where));
    }
    return Optional.empty();
  }

  /** An agency in brackets or between strokes at the end of a head, with them; else nothing. */
  private static String agency(String head) {
    char last = head.isEmpty() ? ' ' : head.charAt(head.length() - 1);
    int open = last == ')' ? head.lastIndexOf('(') : -1;
    if (last == '/') {
      open = head.lastIndexOf('/', head.length() - 2);
    }
    if (open < 0 || open > head.length() - 4) {
      return "";
    }
    Shape name = Shape.of(head, open, head.length());
    return name.digits == 0 && name.words <= MOST_PLACE_WORDS && !name.startsSmall
        ? head.substring(open)
        : "";
  }

  private static boolean isDate(String piece, DateWords words) {
    if (piece.isEmpty()) {
      return false;
    }
    boolean year = piece.length() == 4 && piece.chars().allMatch(Character::isDigit);
    return year || DateLine.of(piece, words, Locale.ROOT).isBare();
  }

  private static boolean isPlaceLike(
      String place, boolean strong, boolean hyphen, SectionWords words) {
    if (place.isEmpty() || words.furniture().find(place).isPresent()) {
      return false;
    }
    Shape shape = Shape.of(place, 0, place.length());
    if (shape.digits > 0 || shape.words > MOST_PLACE_WORDS + 2) {
      return false;
    }
    if (words.isPlace(place)) {
      return strong || !hyphen || shape.isAllCaps();
    }
    int comma = place.indexOf(',');
    Shape city = comma < 0 ? shape : Shape.of(place, 0, comma);
    boolean capitals =
        city.isAllCaps() && city.letters >= LEAST_CAPITALS && city.words <= MOST_PLACE_WORDS;
    return capitals && (strong || !hyphen);
  }

  /** Whether all words but small joining ones, as in "Rio de Janeiro", start with a capital. */
  private static boolean isName(String place) {
    if (place.isEmpty()) {
      return false;
    }
    Shape shape = Shape.of(place, 0, place.length());
    return shape.digits == 0
        && shape.words <= MOST_PLACE_WORDS + 2
        && shape.longSmall == 0
        && shape.capitalized * 2 > shape.words;
  }

  private static Dateline build(
      String text, int start, int end, String place, String day, String agency) {
    Span span = new Span(start, end);
    return Dateline.builder()
        .span(span)
        .text(span.of(text))
        .place(named(place))
        .day(named(day))
        .agency(named(agency))
        .build();
  }

  private static Optional<String> named(String part) {
    return Optional.of(part).filter(name -> !name.isEmpty());
  }
}
