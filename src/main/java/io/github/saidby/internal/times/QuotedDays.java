package io.github.saidby.internal.times;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * "We play tonight," said on Monday, is Monday's night: what a quotation says of its own day is
 * reckoned from the day that it was said on, where the words right behind it tell that.
 */
final class QuotedDays {

  /** How many tokens the verb of speech and its source may take between a quotation and its day. */
  private static final int REACH = 16;

  private static final String MARK = "\"";

  /** A day of speech lies in the week before publication. */
  private static final int DAYS = 7;

  private QuotedDays() {}

  /** Whether a time is a day that a quotation tells by where it stands in time: "tonight". */
  static boolean isOfItsDay(Words words, FoundTime time) {
    for (int i = time.first(); i < time.end(); i++) {
      boolean part = words.is(i, "this") && words.isTime(i + 1, TimeWord.Kind.DAYPART);
      TimeWord day = words.time(i, TimeWord.Kind.DAY);
      if (part || day != null || words.isTime(i, TimeWord.Kind.TONIGHT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The day on which the quotation that a time stands in was said, told by another time behind it.
   *
   * @return midnight of that day, or null where the other time tells no such day
   */
  static @Nullable LocalDateTime said(Words words, FoundTime quoted, FoundTime told) {
    LocalDateTime published = told.reference().published();
    boolean day =
        told.expression().kind() == TimeKind.DATE
            && told.expression().granularity() == Granularity.DAY
            && !words.isAny(told.end(), "'s", "'")
            && (words.is(told.first() - 1, "on")
                || !words.isWord(told.first() - 1)
                || !Surroundings.isJoint(words, told.first() - 1));
    LocalDateTime start = told.expression().interval().flatMap(TimeInterval::start).orElse(null);
    boolean past =
        day
            && published != null
            && start != null
            && start.isBefore(published.toLocalDate().atStartOfDay())
            && !start.plusDays(DAYS).isBefore(published.toLocalDate().atStartOfDay());
    return past && isSaid(words, quoted.end(), told.first()) ? start : null;
  }

  /** Whether one mark closes the quotation between both, with a past verb behind it. */
  private static boolean isSaid(Words words, int from, int to) {
    Paragraph paragraph = words.paragraph();
    int first = Math.max(paragraph.sentenceOf(to).first(), Math.max(from, to - REACH));
    boolean verb = false;
    for (int i = to - 1; i >= first; i--) {
      if (words.is(i, MARK)) {
        return verb && closes(words, i) && !isMarked(words, from, i);
      }
      verb |= paragraph.tag(i).penn() == PennTag.VBD;
    }
    return false;
  }

  /** Whether a mark is one that closes; of straight ones an odd number stands before it. */
  private static boolean closes(Words words, int mark) {
    String text = words.text(mark);
    boolean odd = false;
    for (int i = 0; i < mark && text.equals(MARK); i++) {
      odd ^= words.is(i, MARK);
    }
    return odd || text.equals("\u201d");
  }

  private static boolean isMarked(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.is(i, MARK)) {
        return true;
      }
    }
    return false;
  }
}
