package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Tells numbers that count nothing: names, codes, scores, labels, pronouns, idioms. */
final class LookAlikes {

  /** Words that are capitalised at the start of a sentence without being a name. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a",
          "about",
          "after",
          "all",
          "almost",
          "although",
          "among",
          "an",
          "and",
          "another",
          "approximately",
          "are",
          "around",
          "as",
          "at",
          "because",
          "before",
          "between",
          "both",
          "but",
          "by",
          "even",
          "every",
          "exactly",
          "for",
          "from",
          "had",
          "has",
          "have",
          "he",
          "her",
          "his",
          "i",
          "if",
          "in",
          "into",
          "is",
          "it",
          "its",
          "just",
          "least",
          "like",
          "many",
          "more",
          "most",
          "my",
          "nearly",
          "no",
          "nor",
          "not",
          "of",
          "on",
          "only",
          "or",
          "our",
          "out",
          "over",
          "per",
          "roughly",
          "she",
          "since",
          "so",
          "some",
          "than",
          "that",
          "the",
          "their",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "though",
          "to",
          "under",
          "until",
          "up",
          "was",
          "we",
          "were",
          "when",
          "where",
          "which",
          "while",
          "with",
          "within",
          "without",
          "you",
          "your",
          "yet",
          "well",
          "yes",
          "what",
          "how",
          "who",
          "why");

  private static final Set<String> BEFORE_PRONOUN =
      Set.of(
          "the", "this", "that", "which", "any", "every", "each", "no", "some", "another", "only",
          "new", "good", "last", "next", "first", "other", "such", "what", "big", "same");

  private static final Set<String> AFTER_PRONOUN =
      Set.of(
          "of", "is", "was", "has", "had", "can", "could", "should", "would", "must", "may",
          "might", "will", "does", "did", "cannot", "who", "that", "which", "more", "ca", "to",
          "in", "on", "by", "at", "for", "another", "or", "and", "you", "we", "he", "she", "they",
          "side", "hand", "'s", "else", "'d", "as", "if", "with", "from", "than", "where");

  private static final Set<String> QUOTES = Set.of("\"", "'", "\u2018", "``");

  /** Marks that make a code of the digits glued to them. */
  private static final Set<String> PREFIXES = Set.of("#", "@", "+", "/", "_", "\\");

  private static final BigDecimal SCORE = BigDecimal.valueOf(200);

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
    if (!scan.isWord(before) || numeral.form() != NumeralForm.CARDINAL) {
      return false;
    }
    String word = scan.word(before);
    if (labels.contains(word)) {
      return true;
    }
    boolean name =
        scan.isCapitalised(before)
            && !FUNCTION_WORDS.contains(word)
            && scan.isNumber(numeral.first())
            && numeral.end() == numeral.first() + 1
            && scan.word(numeral.first()).indexOf(',') < 0;
    return name && !startsSentence(scan, before);
  }

  private static boolean startsSentence(Scan scan, int at) {
    String before = scan.word(at - 1);
    return before.equals(".") || before.equals(":") || before.equals("!") || before.equals("?");
  }

  private static boolean isPronoun(Scan scan, Numeral numeral) {
    if (!scan.is(numeral.first(), "one") || numeral.end() != numeral.first() + 1) {
      return false;
    }
    String next = scan.word(numeral.end());
    return BEFORE_PRONOUN.contains(scan.word(numeral.first() - 1))
        || AFTER_PRONOUN.contains(next)
        || (!scan.isWord(numeral.end()) && scan.size() > 1);
  }

  /** Ordinals in names and adverbs: {@code Second World War}, {@code first, ...}. */
  private static boolean isNoRank(Scan scan, Numeral numeral) {
    int at = numeral.first();
    int behind = numeral.end();
    boolean name =
        (scan.isNumber(at) || (scan.isCapitalised(at) && at > 0 && !startsSentence(scan, at)))
            && scan.isCapitalised(behind);
    boolean title = QUOTES.contains(scan.word(at - 1)) && scan.isNumber(at) && !scan.isWord(behind);
    boolean century = scan.is(behind, "century") || scan.is(behind, "centuries");
    boolean opening = scan.is(behind, ",") && (at == 0 || startsSentence(scan, at));
    boolean second =
        scan.is(at, "second")
            && (scan.is(at - 1, "a") || scan.is(at - 1, "per") || scan.is(at - 1, "each"))
            && !scan.isWord(behind);
    return name || title || century || opening || second;
  }
}
