package io.github.saidby.internal.sections;

import io.github.saidby.text.Characters;
import java.util.Optional;

/**
 * The label that a turn of a transcript may start with: {@code THE CHAIR:}, {@code Moderator —},
 * {@code Q.}, {@code Q12 Chair:}, {@code Q} before a wide gap, {@code Ada Roe 00:12} in a line of
 * its own.
 *
 * @param start where the name starts
 * @param end the offset behind the name
 * @param sure whether nothing but a transcript is written so
 */
record TurnLabel(int start, int end, boolean sure) {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final String QUESTION_AND_ANSWER = "QA";

  static Optional<TurnLabel> of(String text, Draft draft) {
    int open = behindStamp(text, draft.start(), draft.end());
    int start = behindQuestion(text, open, draft.end());
    Optional<TurnLabel> label = of(text, start, draft);
    return start == open ? label : label.map(asked -> new TurnLabel(asked.start, asked.end, true));
  }

  private static Optional<TurnLabel> of(String text, int start, Draft draft) {
    if (start >= draft.end() || !isCapital(text.charAt(start))) {
      return Optional.empty();
    }
    Optional<TurnLabel> letter = letter(text, start, draft.end());
    if (letter.isPresent()) {
      return letter;
    }
    int limit = Math.min(draft.end(), start + LONGEST);
    int words = 1;
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' && !isStamp(text, i, draft.end())) {
        return colon(text, start, i, draft.end());
      }
      if ((c == '\u2014' || c == '\u2013') && isBlank(text, i - 1) && isBlank(text, i + 1)) {
        return Optional.of(new TurnLabel(start, trim(text, start, i), false));
      }
      if (isStampOpener(text, i, draft.end()) && isBlank(text, i - 1)) {
        return stamped(text, start, i, draft.end());
      }
      boolean blank = Characters.isSpace(c);
      words += blank ? 1 : 0;
      if ((!blank && !isNameCharacter(c)) || words > MOST_WORDS || c == '\n') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The offset of the colon behind a name or role, or 0. */
  static int colon(String text, Draft draft) {
    return of(text, draft)
        .map(TurnLabel::end)
        .map(end -> Math.max(end, text.indexOf(':', end)))
        .filter(at -> at < draft.end() && text.charAt(at) == ':')
        .orElse(0);
  }

  private static Optional<TurnLabel> colon(String text, int start, int colon, int end) {
    boolean parts = colon + 1 >= end || Characters.isSpace(text.charAt(colon + 1));
    return parts && (colon + 1 >= end || saysSomething(text, colon + 1, end))
        ? Optional.of(new TurnLabel(start, trim(text, start, colon), false))
        : Optional.empty();
  }

  /** A vote count or a price is no speech. */
  private static boolean saysSomething(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Q." and "A.", or one of the letters before a gap that no sentence has. */
  private static Optional<TurnLabel> letter(String text, int start, int end) {
    if (QUESTION_AND_ANSWER.indexOf(text.charAt(start)) < 0 || start + 3 >= end) {
      return Optional.empty();
    }
    char next = text.charAt(start + 1);
    boolean wide =
        next == '\t' || (Characters.isSpace(next) && Characters.isSpace(text.charAt(start + 2)));
    boolean dot = next == '.' && Characters.isSpace(text.charAt(start + 2));
    return wide || dot ? Optional.of(new TurnLabel(start, start + 1, true)) : Optional.empty();
  }

  /** A name and a time of day, and then nothing, or a colon and what was said. */
  private static Optional<TurnLabel> stamped(String text, int start, int stamp, int end) {
    int behind = behindStamp(text, stamp, end);
    boolean alone = behind >= end;
    boolean colon = !alone && text.charAt(behind) == ':';
    return behind > stamp && (alone || colon)
        ? Optional.of(new TurnLabel(start, trim(text, start, stamp), true))
        : Optional.empty();
  }

  /** The offset behind the number of a question that stands before who asks it: "Q12 Chair:". */
  private static int behindQuestion(String text, int start, int end) {
    int at = start + 1;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean number = at > start + 1 && start < end && text.charAt(start) == 'Q';
    int name = at;
    while (name < end && Characters.isSpace(text.charAt(name))) {
      name++;
    }
    return number && name > at && name < end && isCapital(text.charAt(name)) ? name : start;
  }

  private static boolean isStampOpener(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '[' || c == '(' || Character.isDigit(c)) && behindStamp(text, at, end) > at;
  }

  /** The offset behind a time such as {@code [00:12:03]} and the blanks around it. */
  private static int behindStamp(String text, int from, int end) {
    int at = from;
    boolean bracket = at < end && (text.charAt(at) == '[' || text.charAt(at) == '(');
    at += bracket ? 1 : 0;
    int colons = 0;
    int digits = 0;
    while (at < end && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ':')) {
      colons += text.charAt(at) == ':' && at + 1 < end && digits > 0 ? 1 : 0;
      digits += text.charAt(at) == ':' ? 0 : 1;
      at++;
    }
    if (colons == 0 || digits < 3 || digits > 6) {
      return from;
    }
    if (text.charAt(at - 1) == ':') {
      at--;
    }
    if (bracket) {
      if (at >= end || (text.charAt(at) != ']' && text.charAt(at) != ')')) {
        return from;
      }
      at++;
    }
    while (at < end && Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a colon stands between the figures of a time. */
  private static boolean isStamp(String text, int colon, int end) {
    return colon > 0
        && colon + 1 < end
        && Character.isDigit(text.charAt(colon - 1))
        && Character.isDigit(text.charAt(colon + 1));
  }

  private static boolean isBlank(String text, int at) {
    return at >= text.length() || Characters.isSpace(text.charAt(at));
  }

  private static int trim(String text, int start, int end) {
    int at = end;
    while (at > start + 1
        && (Characters.isSpace(text.charAt(at - 1)) || "[(".indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || ".,'-()/&".indexOf(Characters.straight(c)) >= 0;
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
