package io.github.saidby.internal.sections;

import io.github.saidby.internal.sections.DateWords.Kind;
import io.github.saidby.internal.sections.DateWords.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line that says when a text was published: "Updated: July 18, 2024 07:15 IST". Only full
 * dates count, with a year of four digits; one that can be read in two ways does not.
 */
final class DateLine {

  private static final int LONGEST = 160;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private final String text;
  private final DateWords words;

  private final int[] numbers = new int[3];
  private int known;
  private int month;
  private boolean updates;
  private boolean update;
  private boolean numeric;

  /** Words that have nothing to do with dates. */
  private int others;

  private int smallOthers;
  private boolean ago;
  private boolean spans;
  private boolean calendar;
  private int figures;
  private int clocks;

  /** Times of day written as "10.45", which are none without a zone or half of the day. */
  private int dottedClocks;

  private boolean zoned;
  private boolean labelled;
  private @Nullable LocalDate first;
  private @Nullable LocalDate updated;

  private DateLine(String text, DateWords words, Locale locale) {
    this.text = text;
    this.words = words;
    scan(locale);
  }

  static DateLine of(String text, DateWords words, Locale locale) {
    return new DateLine(text.length() > LONGEST ? text.substring(0, LONGEST) : text, words, locale);
  }

  /** Whether it holds a date, or says how long ago it was, and nothing else. */
  boolean isBare() {
    return text.length() < LONGEST
        && others == 0
        && ((calendar && figures > 0) || numeric || (ago && (figures > 0 || spans)));
  }

  /** Whether it holds no word but those of date lines. */
  boolean isOfDates() {
    return others == 0;
  }

  /** Whether it says itself what its date is: "Published", "Updated". */
  boolean isLabelled() {
    return labelled || update;
  }

  /** Whether it holds a time of day and nothing else, as the entries of a live report do. */
  boolean isTime() {
    boolean time = clocks == 1 || (clocks == 0 && dottedClocks == 1 && zoned);
    return text.length() < LONGEST && others == 0 && !calendar && !numeric && time;
  }

  /** Whether it holds a full date, and besides that a few capitalized words, such as a name. */
  boolean isSigned(int most) {
    return text.length() < LONGEST
        && (first != null || updated != null)
        && others <= most
        && smallOthers == 0;
  }

  /** The day of publication; where only a later change is dated, that day. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(first).or(() -> Optional.ofNullable(updated));
  }

  private void scan(Locale locale) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = i;
      if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        word(i, end);
      } else if (c >= '0' && c <= '9') {
        int close = numericDate(i, locale);
        end = close > 0 ? close : number(i);
      } else {
        if (c == '|' || c == '(' || c == ';') {
          forget();
        }
        end = i + 1;
      }
      i = end;
    }
  }

  private void word(int start, int end) {
    Word word = words.get(text, start, end);
    if (word == null) {
      others++;
      smallOthers += Character.isLowerCase(text.charAt(start)) ? 1 : 0;
      forget();
      return;
    }
    calendar |= word.kind() == Kind.MONTH || word.kind() == Kind.DAY;
    ago |= word.kind() == Kind.AGO;
    spans |= word.kind() == Kind.SPAN;
    updates |= word.kind() == Kind.UPDATE;
    update |= word.kind() == Kind.UPDATE;
    labelled |= word.kind() == Kind.LABEL;
    zoned |= word.kind() == Kind.ZONE;
    if (word.kind() == Kind.MONTH) {
      month = word.number();
      complete();
    }
  }

  /** Takes up a number, and tells where it ends. */
  private int number(int start) {
    int end = start;
    while (end < text.length() && end - start < 9 && isDigit(end)) {
      end++;
    }
    figures++;
    int value = Integer.parseInt(text.substring(start, end));
    boolean year = end - start == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
    boolean day = end - start <= 2 && value >= 1 && value <= 31;
    boolean clock =
        (end < text.length() && text.charAt(end) == ':')
            || (start > 0 && text.charAt(start - 1) == ':');
    clocks += end < text.length() && text.charAt(end) == ':' ? 1 : 0;
    if (end - start <= 2 && isDotted(end)) {
      dottedClocks++;
      return end + 3;
    }
    if (!clock && (year || day)) {
      keep(value);
      complete();
    }
    return end;
  }

  /** Whether a full stop and two figures follow, and then no more. */
  private boolean isDotted(int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '.'
        && isDigit(at + 1)
        && isDigit(at + 2)
        && (at + 3 == text.length() || !isDigit(at + 3));
  }

  /** Keeps the last numbers: a date's own stand together. */
  private void keep(int value) {
    if (known == numbers.length) {
      System.arraycopy(numbers, 1, numbers, 0, known - 1);
      known--;
    }
    numbers[known++] = value;
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Day, month and year: the numbers beside a month's name are its date once both are there. */
  private void complete() {
    if (month == 0 || known < 2) {
      return;
    }
    int day = numbers[known - 2];
    int year = numbers[known - 1];
    if (day > 31) {
      int swap = day;
      day = year;
      year = swap;
    }
    if (day <= 31 && year >= FIRST_YEAR) {
      found(year, month, day);
    }
  }

  /** A date in figures that begins at an offset; the offset behind it, or 0. */
  private int numericDate(int start, Locale locale) {
    int[] parts = new int[3];
    int[] lengths = new int[3];
    int at = start;
    char mark = 0;
    for (int i = 0; i < 3; i++) {
      int from = at;
      while (at < text.length() && at - from < 5 && isDigit(at)) {
        parts[i] = parts[i] * 10 + text.charAt(at) - '0';
        at++;
      }
      lengths[i] = at - from;
      if (lengths[i] == 0 || lengths[i] == 3 || lengths[i] > 4) {
        return 0;
      }
      if (i < 2) {
        char next = at < text.length() ? text.charAt(at) : 0;
        if ("/-.".indexOf(next) < 0 || (i == 1 && next != mark)) {
          return 0;
        }
        mark = next;
        at++;
      }
    }
    boolean open = at < text.length() && isDigit(at);
    if (open || (lengths[0] != 4 && lengths[2] != 4 && mark == '.')) {
      return 0;
    }
    return figures(parts, lengths, locale) ? at : 0;
  }

  private boolean figures(int[] parts, int[] lengths, Locale locale) {
    boolean yearFirst = lengths[0] == 4;
    if (!yearFirst && lengths[2] != 4) {
      numeric |= lengths[2] == 2 && parts[0] <= 31 && parts[1] <= 31;
      return numeric;
    }
    int year = yearFirst ? parts[0] : parts[2];
    int a = yearFirst ? parts[1] : parts[0];
    int b = yearFirst ? parts[2] : parts[1];
    if (year < FIRST_YEAR || year > LAST_YEAR || a < 1 || b < 1 || a > 31 || b > 31) {
      return false;
    }
    numeric = true;
    boolean american = locale.getCountry().equals("US");
    boolean settled = a > 12 || b > 12 || a == b || !locale.getCountry().isEmpty();
    if (yearFirst) {
      found(year, a, b);
    } else if (settled) {
      boolean monthFirst = b > 12 || (a <= 12 && american);
      found(year, monthFirst ? a : b, monthFirst ? b : a);
    }
    return true;
  }

  private void found(int year, int inMonth, int day) {
    forget();
    try {
      LocalDate date = LocalDate.of(year, inMonth, day);
      if (updates) {
        updated = updated == null ? date : updated;
      } else {
        first = first == null ? date : first;
      }
      updates = false;
    } catch (DateTimeException e) {
      // A day that no calendar has is no date of publication.
    }
  }

  private void forget() {
    known = 0;
    month = 0;
  }
}
