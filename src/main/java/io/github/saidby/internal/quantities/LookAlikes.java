package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells numbers that count nothing: names, codes, scores, labels, pronouns, idioms. */
final class LookAlikes {

  private static final Set<String> QUOTES = Set.of("\"", "'", "\u2018", "``", "(", "[");

  /** Marks that make a code of the digits glued to them. */
  private static final Set<String> PREFIXES = Set.of("#", "@", "+", "/", "_", "\\");

  private static final int LONGEST_COUNT = 15;

  private static final BigDecimal SCORE = BigDecimal.valueOf(1000);

  private final PhraseMap<Boolean> phrases = new PhraseMap<>(Token::normal);
  private final Set<String> labels = new HashSet<>();

  LookAlikes() {
    for (Table.Row row : Table.read("en/not-quantities.tsv").rows()) {
      phrases.put(row.get("phrase"), true);
    }
    for (Table.Row row : Table.read("en/label-nouns.tsv").rows()) {
      labels.add(row.get("noun"));
    }
  }

  /** Whether a numeral without a unit counts nothing. */
  boolean isOne(Scan scan, Numeral numeral) {
    return isPartOfWord(scan, numeral)
        || (scan.isNumber(numeral.first()) && isCode(scan, numeral))
        || isLabelled(scan, numeral)
        || isPronoun(scan, numeral)
        || isItem(scan, numeral)
        || isMarker(scan, numeral)
        || isIdentifier(scan, numeral)
        || (numeral.form() == NumeralForm.ORDINAL && isNoRank(scan, numeral));
  }

  /** The index behind the idiom, with its article, at a token; the same index without one. */
  int afterPhrase(Scan scan, int at) {
    int first = scan.is(at, "a") || scan.is(at, "an") ? at + 1 : at;
    PhraseMap.Match<Boolean> match = phrases.at(scan.tokens(), first);
    return match == null ? at : match.end();
  }

  /** Glued to letters, or to a name by a hyphen: {@code 737s}, {@code F-16}, {@code 1e9}. */
  private static boolean isPartOfWord(Scan scan, Numeral numeral) {
    int last = numeral.end() - 1;
    int behind = numeral.end();
    boolean suffix =
        scan.isGlued(behind)
            && scan.isWord(behind)
            && scan.isNumber(last)
            && !scan.word(behind).startsWith("'")
            && !(scan.is(behind, "m") && scan.isNumber(last));
    int before = numeral.first() - 1;
    int sign = scan.isGlued(before) ? before - 1 : before;
    boolean power = scan.is(behind, "^") || scan.is(before, "^") || scan.is(sign, "^");
    if (power) {
      return true;
    }
    boolean prefix =
        scan.isGlued(numeral.first())
            && (PREFIXES.contains(scan.word(before)) || scan.isNumber(before));
    return suffix || prefix;
  }

  /**
   * Whether a number is part of something longer: glued to a name by a hyphen ({@code F-16}), or
   * cut in two by an invisible character.
   */
  static boolean isFragment(Scan scan, int at) {
    if (!scan.isNumber(at)) {
      return false;
    }
    boolean cut =
        (scan.isGlued(at) && scan.isNumber(at - 1))
            || (scan.isGlued(at + 1) && scan.isNumber(at + 1));
    boolean named =
        scan.isGlued(at)
            && scan.isHyphen(at - 1)
            && scan.isGlued(at - 1)
            && scan.isWord(at - 2)
            && scan.numeral(at - 2) == null
            && !(scan.isNumber(at - 3) && scan.isGlued(at - 2));
    return cut || named;
  }

  /** Scores, votes, phone numbers and dates in digits. */
  private static boolean isCode(Scan scan, Numeral numeral) {
    boolean next = joinsNumber(scan, numeral.end());
    boolean previous = joinsNumber(scan, numeral.first() - 1);
    if (next && previous) {
      return true;
    }
    if (numeral.form() == NumeralForm.FRACTION && scan.word(numeral.first()).contains("/")) {
      return numeral.value().compareTo(BigDecimal.ONE) >= 0
          || scan.word(numeral.first()).endsWith("/11");
    }
    int other = next ? numeral.end() + 1 : numeral.first() - 2;
    Numeral partner = next || previous ? scan.numeral(other) : null;
    if (partner == null) {
      return next || previous;
    }
    if (joinsNumber(scan, next ? partner.end() : partner.first() - 1)) {
      return true;
    }
    BigDecimal left = next ? numeral.value() : partner.value();
    BigDecimal right = next ? partner.value() : numeral.value();
    return left.compareTo(right) >= 0 && left.compareTo(SCORE) < 0;
  }

  /** Whether a hyphen or dash glues two numbers. */
  private static boolean joinsNumber(Scan scan, int mark) {
    boolean dash = scan.isHyphen(mark) || scan.is(mark, "\u2013");
    return dash
        && scan.isGlued(mark)
        && scan.isGlued(mark + 1)
        && scan.isNumber(mark - 1)
        && scan.isNumber(mark + 1);
  }

  /** Behind a name or a noun that is numbered: {@code Boeing 737}, {@code page 12}. */
  private boolean isLabelled(Scan scan, Numeral numeral) {
    int before = numeral.first() - 1;
    if (scan.is(before, ".") && scan.isGlued(before) && scan.is(before - 1, "no")) {
      return scan.isCapitalised(before - 1);
    }
    if (!scan.isWord(before) || numeral.form() != NumeralForm.CARDINAL) {
      return false;
    }
    String word = scan.word(before);
    if (labels.contains(word)) {
      return true;
    }
    boolean pair = scan.is(numeral.end(), "to") && scan.numeral(numeral.end() + 1) != null;
    boolean name =
        !pair
            && scan.isCapitalised(before)
            && !WordClass.FUNCTION_WORD.has(word)
            && scan.isNumber(numeral.first())
            && numeral.end() == numeral.first() + 1
            && scan.word(numeral.first()).indexOf(',') < 0;
    return name
        && scan.paragraph().tag(before).isNoun()
        && (before == 0 || isAcronym(scan, before) || !startsSentence(scan, before));
  }

  private static boolean isAcronym(Scan scan, int at) {
    String text = scan.tokens().get(at).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a word opens a sentence, perhaps behind an opening quotation mark. */
  private static boolean startsSentence(Scan scan, int at) {
    int mark = at - 1;
    while (mark >= 0 && at - mark <= 2 && QUOTES.contains(scan.word(mark))) {
      mark--;
    }
    String before = scan.word(mark);
    return mark < 0
        || before.equals(".")
        || before.equals(":")
        || before.equals("!")
        || before.equals("?");
  }

  /** The items of a list that is read out: {@code Two, harden our defences}. */
  private static boolean isItem(Scan scan, Numeral numeral) {
    int at = numeral.first();
    return scan.isWord(at)
        && scan.isCapitalised(at)
        && numeral.end() == at + 1
        && scan.is(numeral.end(), ",")
        && (startsSentence(scan, at) || QUOTES.contains(scan.word(at - 1)))
        && scan.numeral(numeral.end() + 1) == null;
  }

  /** The number of a list's item at the start of a paragraph: {@code 3. Rivers}. */
  private static boolean isMarker(Scan scan, Numeral numeral) {
    int mark = numeral.end();
    boolean closed = scan.is(mark, ".") || scan.is(mark, ")");
    return numeral.first() == 0
        && mark == 1
        && scan.isNumber(0)
        && scan.word(0).length() <= 3
        && closed
        && scan.isGlued(mark)
        && (mark + 1 >= scan.size() || scan.isWord(mark + 1));
  }

  /** More digits without groups than counts have. */
  private static boolean isIdentifier(Scan scan, Numeral numeral) {
    String digits = scan.word(numeral.first());
    return scan.isNumber(numeral.first())
        && digits.length() > LONGEST_COUNT
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * A number word in a name: {@code the Gang of Eight}; not in a title with capitals throughout.
   */
  static boolean isName(Scan scan, int at) {
    if (!scan.isCapitalised(at) || startsSentence(scan, at)) {
      return false;
    }
    boolean of = (scan.is(at - 1, "of") || scan.is(at - 1, "for")) && scan.isCapitalised(at - 2);
    boolean between = isNamePart(scan, at - 1) && !scan.isHyphen(at + 1);
    return (of || between || isNamePart(scan, at + 1)) && !scan.isTitleCase();
  }

  private static boolean isNamePart(Scan scan, int at) {
    return scan.isCapitalised(at) && !WordClass.FUNCTION_WORD.has(scan.word(at));
  }

  private static boolean isPronoun(Scan scan, Numeral numeral) {
    if (!scan.is(numeral.first(), "one") || numeral.end() != numeral.first() + 1) {
      return false;
    }
    String next = scan.word(numeral.end());
    boolean range = scan.is(numeral.end(), "or") || scan.is(numeral.end(), "to");
    if (range && scan.numeral(numeral.end() + 1) != null) {
      return false;
    }
    return WordClass.BEFORE_ONE.has(scan.word(numeral.first() - 1))
        || WordClass.AFTER_ONE.has(next)
        || isFiniteVerb(scan, numeral.end())
        || (!scan.isWord(numeral.end()) && scan.size() > 1);
  }

  private static boolean isFiniteVerb(Scan scan, int at) {
    if (!scan.isWord(at)) {
      return false;
    }
    return switch (scan.paragraph().tag(at).penn()) {
      case VBZ, VBP, MD -> true;
      default -> false;
    };
  }

  /** Ordinals in names and adverbs: {@code Second World War}, {@code first, ...}. */
  private static boolean isNoRank(Scan scan, Numeral numeral) {
    int at = numeral.first();
    int behind = numeral.end();
    boolean name =
        (scan.isNumber(at) || (scan.isCapitalised(at) && !startsSentence(scan, at)))
            && scan.isCapitalised(behind);
    boolean title = QUOTES.contains(scan.word(at - 1)) && scan.isNumber(at) && !scan.isWord(behind);
    boolean century = WordClass.AFTER_NO_RANK.has(scan.word(scan.afterHyphen(behind)));
    boolean opening = scan.is(behind, ",") && startsSentence(scan, at);
    boolean second =
        scan.is(at, "second")
            && (scan.is(at - 1, "a") || scan.is(at - 1, "per") || scan.is(at - 1, "each"))
            && !scan.isWord(behind);
    return name || title || century || opening || second;
  }
}
