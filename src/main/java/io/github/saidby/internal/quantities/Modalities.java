package io.github.saidby.internal.quantities;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Modality;
import io.github.saidby.text.PennTag;
import java.util.HashMap;
import java.util.Map;

/** Tells how surely a quantity is claimed, by the words before it in its clause. */
final class Modalities {

  /** How far before a number such words are looked for, in tokens. */
  private static final int WINDOW = 14;

  /** How far a negation reaches, in tokens. */
  private static final int NEGATION = 6;

  /** How far before a word of belief its negation stands, in tokens. */
  private static final int DENIAL = 2;

  /** How far a word reaches. */
  private enum Scope {
    /** Over what its own verb takes: may kill 40. */
    VERB,
    /** Over what is told of somebody: he is said to owe $3m. */
    TOLD,
    /** Over the clause behind it: they fear that 40 died. */
    CLAUSE,
    /**
     * Over a clause that "that" opens, not over what else it takes: rejected claims that 40 died.
     */
    THAT
  }

  private record Word(Modality modality, Scope scope) {}

  private final Map<String, Word> words = new HashMap<>();

  Modalities() {
    for (Table.Row row : Table.read("en/modality-words.tsv").rows()) {
      words.put(
          row.get("word"),
          new Word(row.constant("modality", Modality.class), row.constant("scope", Scope.class)));
    }
  }

  /** The modality that the nearest word before a token tells. */
  Modality before(Scan scan, int first) {
    boolean verb = false;
    boolean that = false;
    for (int i = first - 1; i >= Math.max(0, first - WINDOW); i--) {
      String form = scan.word(i);
      Word word = isMonth(scan, i) ? null : words.get(form);
      if (word != null
          && reaches(word, verb, that)
          && (word.scope() != Scope.TOLD || isTold(scan, i))
          && !isExcused(scan, word, i, first)) {
        return told(scan, word, i);
      }
      if (Scan.isBoundary(form) || WordClass.CLAUSE_START.has(form)) {
        return Modality.STATED;
      }
      that |= form.equals("that");
      verb |= form.equals(",") || form.equals("that") || (word == null && isFinite(scan, i));
    }
    return Modality.STATED;
  }

  /** Is said to. */
  private static boolean isTold(Scan scan, int participle) {
    return scan.is(participle + 1, "to") && WordClass.AUXILIARY.has(scan.word(participle - 1));
  }

  private static boolean reaches(Word word, boolean verb, boolean that) {
    return switch (word.scope()) {
      case VERB, TOLD -> !verb;
      case CLAUSE -> true;
      case THAT -> that;
    };
  }

  /** What a word tells, with what is told of itself: if it does not; nobody believes that. */
  private Modality told(Scan scan, Word word, int at) {
    if (word.modality() == Modality.DENIED) {
      return isConditional(scan, at) ? Modality.CONDITIONAL : Modality.DENIED;
    }
    boolean believed = word.modality() == Modality.POSSIBLE && word.scope() == Scope.CLAUSE;
    return believed && isDenied(scan, at) ? Modality.DENIED : word.modality();
  }

  private boolean isDenied(Scan scan, int belief) {
    for (int i = belief - 1; i >= Math.max(0, belief - DENIAL); i--) {
      Word word = words.get(scan.word(i));
      if (word != null && word.modality() == Modality.DENIED) {
        return true;
      }
    }
    return false;
  }

  /** In May, 5 May: no verb. */
  private static boolean isMonth(Scan scan, int at) {
    return scan.isCapitalised(at) && Dates.isMonth(scan.word(at)) && !scan.startsSentence(at);
  }

  /** If he does not win 40: the condition is stronger than the negation in it. */
  private boolean isConditional(Scan scan, int negation) {
    for (int i = negation - 1; i >= Math.max(0, negation - NEGATION); i--) {
      Word word = words.get(scan.word(i));
      if (word != null && word.modality() == Modality.CONDITIONAL) {
        return true;
      }
      if (scan.isBoundary(i)) {
        return false;
      }
    }
    return false;
  }

  /** Not only 40; did not come in 40 years: the number itself is not denied. */
  private static boolean isExcused(Scan scan, Word word, int at, int first) {
    if (word.modality() != Modality.DENIED) {
      if (scan.is(at - 1, "the") && scan.is(at + 1, "and")) {
        return true; // back the plan and 31% oppose it
      }
      boolean ifNot = scan.is(at, "if") && scan.is(at + 1, "not") && at + 2 == first;
      return ifNot || isAttribute(scan, at, first);
    }
    String next = scan.word(at + 1);
    return first - at > NEGATION
        || (scan.is(at, "not") && scan.is(at - 1, "if") && at + 1 == first)
        || (word.scope() == Scope.VERB && at + 1 < first - 1 && isDefinite(scan, first - 1))
        || next.equals("only")
        || next.equals("just")
        || WordClass.BEFORE_ADJUNCT.has(scan.word(first - 1));
  }

  /** The 40 men, which there are whatever is denied of them. */
  private static boolean isDefinite(Scan scan, int at) {
    return WordClass.DEFINITE.has(scan.word(at)) && !scan.is(at, "that");
  }

  /** A participle before a noun or a number of its own: 538 pledged delegates, an estimated $3m. */
  private static boolean isAttribute(Scan scan, int at, int first) {
    boolean own = scan.is(at - 1, "an") && at + 1 < first && !scan.isWord(at + 1);
    return own || isBeforeNoun(scan, at, first);
  }

  private static boolean isBeforeNoun(Scan scan, int at, int first) {
    return scan.word(at).endsWith("ed")
        && at + 1 < first
        && scan.paragraph().tag(at + 1).isNoun()
        && !scan.paragraph().tag(at - 1 < 0 ? at : at - 1).isNoun();
  }

  private static boolean isFinite(Scan scan, int at) {
    if (!scan.isWord(at)) {
      return false;
    }
    PennTag tag = scan.paragraph().tag(at).penn();
    return tag == PennTag.VBD || tag == PennTag.VBZ || tag == PennTag.VBP;
  }
}
