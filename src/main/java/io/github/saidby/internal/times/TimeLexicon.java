package io.github.saidby.internal.times;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time expressions, what compares them, holidays and time zones. */
final class TimeLexicon {

  private final Map<String, Trigger> triggers = new HashMap<>();
  private final Phrases<YearPart> holidays = new Phrases<>();
  private final Phrases<String> zones = new Phrases<>();
  private final Set<String> holidayNouns = new HashSet<>();
  private final Set<String> holidayWords = new HashSet<>();
  private final Set<String> counters = new HashSet<>();
  private final Set<String> counted = new HashSet<>();
  private final Phrases<TimeModifier> comparators = new Phrases<>();
  private final Phrases<Boolean> lookAlikes = new Phrases<>();
  private final Phrases<Boolean> presents = new Phrases<>();
  private final Phrases<Boolean> timetables = new Phrases<>();
  private final Set<String> timetabled = new HashSet<>();
  private final Set<String> heat = new HashSet<>();
  private final Phrases<TimeModifier> boundsBefore = new Phrases<>();
  private final Phrases<TimeModifier> boundsBehind = new Phrases<>();
  private final Phrases<TimeModifier> vague = new Phrases<>();

  private TimeLexicon() {}

  static TimeLexicon load() {
    TimeLexicon lexicon = new TimeLexicon();
    for (Table.Row row : Table.read("en/time-words.tsv").rows()) {
      lexicon.triggers.put(row.get("word"), Trigger.of(word(row)));
    }
    for (Table.Row row : Table.read("en/number-words.tsv").rows()) {
      lexicon.extend(row.get("word"), true);
    }
    HolidayRules.read()
        .forEach(
            (name, day) -> {
              lexicon.extend(lexicon.holidays.put(name, day), true);
              lexicon.extend(name.split(" ", -1)[0], true); // "hallowe'en" is one token
            });
    for (Table.Row row : Table.read("en/holiday-nouns.tsv").rows()) {
      boolean name = row.get("position").equals("name");
      (name ? lexicon.holidayWords : lexicon.holidayNouns).add(row.get("noun"));
    }
    for (Table.Row row : Table.read("en/year-contexts.tsv").rows()) {
      lexicon.contexts(row.get("position")).add(row.get("word"));
    }
    for (Table.Row row : Table.read("en/comparators.tsv").rows()) {
      lexicon.comparator(row.get("phrase"), row.get("position"), row.get("comparator"));
    }
    for (Table.Row row : Table.read("en/not-times.tsv").rows()) {
      lexicon.lookAlikes.put(row.get("phrase"), true);
    }
    for (Table.Row row : Table.read("en/present-words.tsv").rows()) {
      String phrase = row.get("phrase");
      lexicon.extend(lexicon.presents.put(phrase, true), false);
      lexicon.tells(phrase.substring(phrase.lastIndexOf(' ') + 1));
    }
    for (Table.Row row : Table.read("en/timetable-words.tsv").rows()) {
      if (row.get("position").equals("before")) {
        lexicon.timetables.put(row.get("phrase"), true);
      } else {
        lexicon.timetabled.add(row.get("phrase"));
      }
    }
    for (Table.Row row : Table.read("en/time-bounds.tsv").rows()) {
      lexicon
          .bounds(row.get("position"))
          .put(row.get("phrase"), row.constant("modifier", TimeModifier.class));
    }
    for (Table.Row row : Table.read("en/time-zones.tsv").rows()) {
      lexicon.zones.put(row.get("zone"), row.get("offset"));
    }
    return lexicon;
  }

  private Phrases<TimeModifier> bounds(String position) {
    return switch (position) {
      case "before" -> boundsBefore;
      case "behind" -> boundsBehind;
      case "clock" -> vague;
      default -> throw new IllegalStateException("unknown position " + position);
    };
  }

  private Set<String> contexts(String position) {
    return switch (position) {
      case "before" -> counters;
      case "behind" -> counted;
      case "heat" -> heat;
      default -> throw new IllegalStateException("unknown position " + position);
    };
  }

  private void extend(String word, boolean tells) {
    triggers.merge(word, new Trigger(null, true, tells), (old, more) -> old.and(true, tells));
  }

  private void tells(String word) {
    triggers.merge(word, new Trigger(null, false, true), (old, more) -> old.and(false, true));
  }

  /** What bounds a length of time is what bounds any quantity. */
  private void comparator(String phrase, String position, String comparator) {
    for (TimeModifier modifier : TimeModifier.values()) {
      if (position.equals("before") && modifier.name().equalsIgnoreCase(comparator)) {
        extend(comparators.put(phrase, modifier), false);
      }
    }
  }

  private static TimeWord word(Table.Row row) {
    String value = row.get("value");
    return new TimeWord(
        row.constant("kind", TimeWord.Kind.class),
        value,
        isNumber(value) ? Integer.parseInt(value) : 0,
        row.get("note").isEmpty() ? TimeWord.Note.NONE : row.constant("note", TimeWord.Note.class));
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d{1,5}");
  }

  /** What a token can do; the period of an abbreviation counts for nothing. */
  Trigger trigger(Token token) {
    if (token.kind() == TokenKind.NUMBER) {
      return Trigger.NUMBER;
    }
    String normal = token.normal();
    Trigger trigger = triggers.get(normal);
    if (trigger == null && normal.length() > 2 && normal.endsWith(".")) {
      trigger = triggers.get(normal.substring(0, normal.length() - 1));
    }
    boolean number =
        trigger == null && (isGlued(token, normal) || isFiscal(normal) || isIsoHour(normal));
    return trigger != null ? trigger : number ? Trigger.NUMBER : Trigger.NONE;
  }

  /** Whether a capitalised word ends with a figure and begins as months do: "Dec31". */
  private boolean isGlued(Token token, String normal) {
    int last = normal.length() - 1;
    boolean figure = last >= 3 && normal.charAt(last) >= '0' && normal.charAt(last) <= '9';
    return figure && token.isCapitalised() && triggers.containsKey(normal.substring(0, 3));
  }

  /** "T13" in "T13:23:42". */
  private static boolean isIsoHour(String normal) {
    return normal.length() == 3
        && normal.charAt(0) == 't'
        && Words.digits(normal.substring(1), 2) >= 0;
  }

  /** "FY27". */
  private static boolean isFiscal(String normal) {
    return normal.startsWith("fy") && Words.digits(normal.substring(2), 4) >= 0;
  }

  @Nullable TimeWord word(String normal) {
    return triggers.getOrDefault(normal, Trigger.NONE).word();
  }

  /** Whether a holiday's name is a common word where it has a small letter: "an epiphany". */
  boolean isCommonWord(String word) {
    return holidayWords.contains(word);
  }

  /** Whether a noun behind the name of a holiday tells of something else than that day. */
  boolean isHolidayNoun(String word) {
    return holidayNouns.contains(word);
  }

  /** Whether a word before four figures tells that they are no year. */
  boolean isCounter(String word) {
    return counters.contains(word);
  }

  /** Whether a word behind four figures tells that they count it. */
  boolean isCounted(String word) {
    return counted.contains(word);
  }

  /** Whether a word before "in the 70s" tells that these are degrees. */
  boolean isHeat(String word) {
    return heat.contains(word);
  }

  /** Whether a word behind hours and minutes names what runs then. */
  boolean isTimetabled(String word) {
    return timetabled.contains(word);
  }

  /** What stands before the hours of a timetable. */
  Phrases<Boolean> timetables() {
    return timetables;
  }

  Phrases<YearPart> holidays() {
    return holidays;
  }

  Phrases<String> zones() {
    return zones;
  }

  Phrases<Boolean> lookAlikes() {
    return lookAlikes;
  }

  Phrases<Boolean> presents() {
    return presents;
  }

  /** Words before a time that bound it. */
  Phrases<TimeModifier> boundsBefore() {
    return boundsBefore;
  }

  /** Words before a time of day that make it vague. */
  Phrases<TimeModifier> vague() {
    return vague;
  }

  /** Words behind a time that bound it. */
  Phrases<TimeModifier> boundsBehind() {
    return boundsBehind;
  }

  Phrases<TimeModifier> comparators() {
    return comparators;
  }
}
