package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.DeadlineRelation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that stand before a time or an event and make a bound of it. */
final class Leads {

  private static final int LONGEST = 4;

  private final Map<String, Kind> phrases = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  /** What a phrase says and what it stands before. */
  private record Kind(DeadlineRelation relation, List<String> takes) {}

  /**
   * A phrase in a sentence.
   *
   * @param first the index of its first token
   * @param end the index behind its last
   * @param relation how it bounds what follows
   * @param takes what it makes a bound of
   */
  record Lead(int first, int end, DeadlineRelation relation, List<String> takes) {

    /** "to" behind a verb that moves something to a later time. */
    static Lead to(int first) {
      return new Lead(first, first + 1, DeadlineRelation.UNTIL, List.of("time"));
    }

    boolean takesTime() {
      return takes.contains("time");
    }

    boolean takesLength() {
      return takes.contains("length");
    }

    /** "no more than" a length of time bounds something only from an event on. */
    boolean takesReckoned() {
      return takes.contains("reckoned");
    }

    /** "by" leads to the start or end of something, but not to what can act: "by the committee". */
    boolean takesMoment() {
      return takes.contains("moment");
    }

    /** "in time for" any noun: it tells of a time by itself. */
    boolean takesNoun() {
      return takes.contains("noun");
    }

    boolean takesEvent() {
      return takes.contains("event");
    }
  }

  private Leads() {}

  static Leads load() {
    Leads leads = new Leads();
    for (Table.Row row : Table.read("en/deadline-leads.tsv").rows()) {
      String phrase = row.get("phrase");
      leads.phrases.put(
          phrase, new Kind(row.constant("relation", DeadlineRelation.class), row.list("takes")));
      leads.starts.add(phrase.split(" ", -1)[0]);
    }
    return leads;
  }

  /** Whether a phrase may start with a word. */
  boolean isStart(String normal) {
    return starts.contains(normal);
  }

  /** Whether a clause of its own may follow a word that bounds: "before the window shuts". */
  static boolean takesClause(String normal) {
    return normal.equals("before") || normal.equals("until") || normal.equals("till");
  }

  /** The longest phrase that starts at a token. */
  @Nullable Lead at(Syntax syntax, int first) {
    if (!isStart(syntax.word(first))) {
      return null;
    }
    Lead longest = null;
    for (int end = first + 1; end <= first + LONGEST; end++) {
      Lead lead = between(syntax, first, end);
      longest = lead == null ? longest : lead;
    }
    return longest;
  }

  /** The longest phrase that ends before a token. */
  @Nullable Lead before(Syntax syntax, int end) {
    Lead longest = null;
    for (int first = end - 1; first >= end - LONGEST; first--) {
      Lead lead = between(syntax, first, end);
      longest = lead == null ? longest : lead;
    }
    return longest;
  }

  private @Nullable Lead between(Syntax syntax, int first, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < end; i++) {
      phrase.append(i == first ? "" : " ").append(syntax.word(i));
    }
    Kind kind = phrases.get(phrase.toString());
    return kind == null ? null : new Lead(first, end, kind.relation(), kind.takes());
  }
}
