package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The tags of a sentence, where taggers take a verb for a noun: a stretch between marks and
 * conjunctions that has a word for a bound's verb and no other verb has that one.
 */
final class TagRepairs {

  private static final Set<Kind> VERBS =
      EnumSet.of(
          Kind.CONTROL,
          Kind.EXPIRY,
          Kind.CLOSING,
          Kind.EXTENSION,
          Kind.HOLD,
          Kind.LAST,
          Kind.PLAN,
          Kind.PROMISE,
          Kind.PROSPECT,
          Kind.RULE_OUT);

  /** The longest clause that is only a subject and such a verb, in tokens. */
  private static final int LONGEST = 8;

  private final Paragraph paragraph;
  private final DeadlineWords words;
  private final int first;
  private final PennTag[] tags;

  private TagRepairs(Paragraph paragraph, Sentence sentence, DeadlineWords words) {
    this.paragraph = paragraph;
    this.words = words;
    this.first = sentence.first();
    this.tags = new PennTag[sentence.end() - first];
    Arrays.setAll(tags, i -> paragraph.tag(first + i).penn());
  }

  /** The tags of a sentence's tokens, from its first one on. */
  static PennTag[] of(Paragraph paragraph, Sentence sentence, DeadlineWords words) {
    TagRepairs repairs = new TagRepairs(paragraph, sentence, words);
    WordRepairs.mend(paragraph, words, repairs.first, repairs.tags);
    repairs.findOnlyVerb();
    int start = 0;
    for (int i = 0; i <= repairs.tags.length; i++) {
      if (i == repairs.tags.length || repairs.parts(i)) {
        repairs.repairLapse(start, i);
        repairs.repair(start, i);
        start = i + 1;
      }
    }
    return repairs.tags;
  }

  /** "The opposition called for": a past that is tagged as a participle, where no other verb is. */
  private void findOnlyVerb() {
    int only = -1;
    int plain = -1;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i].isFinite()) {
        return;
      }
      boolean purpose = i > 2 && tags[i - 1] == PennTag.VB && tags[i - 2] == PennTag.TO;
      int subjectEnd = purpose ? i - 3 : i - 1;
      boolean subject = i > 0 && (isNoun(tags[subjectEnd]) || tags[subjectEnd] == PennTag.PRP);
      only = only < 0 && subject && tags[i] == PennTag.VBN ? i : only;
      plain = plain < 0 && isPlain(i) ? i : plain;
    }
    if (plain >= 0) {
      tags[plain] = PennTag.VBP;
    } else if (only >= 0) {
      tags[only] = PennTag.VBD;
    }
  }

  /** "Officials overseeing the work now expect to": behind an adverb, with no "to" before it. */
  private boolean isPlain(int i) {
    return i > 1
        && i + 1 < tags.length
        && tags[i] == PennTag.VB
        && tags[i - 1] == PennTag.RB
        && isNoun(tags[i - 2])
        && tags[i + 1] == PennTag.TO;
  }

  private static boolean isNoun(PennTag tag) {
    return tag == PennTag.NNS || isName(tag);
  }

  private boolean parts(int i) {
    return tags[i] == PennTag.PUNCT
        ? !paragraph.token(first + i).normal().equals("-")
        : paragraph.tag(first + i).pos() == PartOfSpeech.SCONJ
            || tags[i] == PennTag.WDT
            || opensClause(i)
            || paragraph.token(first + i).normal().equals("that");
  }

  private boolean opensClause(int i) {
    String word = paragraph.token(first + i).normal();
    return words.of(word).contains(Kind.OPENS_CLAUSE);
  }

  private void repair(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tags[i].isFinite()) {
        tags[i] = isDemanded(i, from) ? PennTag.VB : tags[i];
        joinBare(i + 1, end, tags[i] == PennTag.MD);
        return;
      }
    }
    if (end - from > 1 && isForecast(end)) {
      tags[end - 1] = PennTag.VBP;
      return;
    }
    for (int i = Math.max(from, 1); i < end - 1; i++) {
      if (isSingular(i, from, end)) {
        tags[i] = PennTag.VBZ;
        return;
      }
      if (isSubjunctive(i, from)) {
        tags[i] = PennTag.VB;
        return;
      }
    }
  }

  /** "before the current truce lapses", "until the window shuts": the clause has no other verb. */
  private void repairLapse(int from, int end) {
    int last = end - 1;
    if (last <= from + 1 || tags[last] != PennTag.NNS || !isName(tags[last - 1])) {
      return;
    }
    Set<Kind> kinds = words.of(paragraph, first + last);
    boolean ends = kinds.contains(Kind.EXPIRY) || kinds.contains(Kind.CLOSING);
    for (int i = last - 2; ends && i >= Math.max(0, Math.max(from - 1, last - LONGEST)); i--) {
      if (opensClause(i) || Leads.takesClause(paragraph.token(first + i).normal())) {
        tags[last] = PennTag.VBZ;
        return;
      }
      if (tags[i].isFinite() || tags[i] == PennTag.VB) {
        return;
      }
    }
  }

  /** "An internal memo instructs managers", "her mandate ends on". */
  private boolean isSingular(int i, int from, int end) {
    boolean verb = words.of(paragraph, first + i).stream().anyMatch(VERBS::contains);
    String behind = paragraph.token(first + i + 1).normal();
    boolean on = behind.equals("on") || behind.equals("at");
    boolean named = i > from && (isName(tags[i - 1]) || (on && isDescribed(tags[i - 1])));
    boolean subject = named || (i == from && from > 1);
    return tags[i] == PennTag.NNS && verb && subject && i + 1 < end && isTakenOver(i + 1, end);
  }

  /** "The deadline for bids expires on": an adjective or a plural, and then the verb. */
  private static boolean isDescribed(PennTag tag) {
    return tag == PennTag.JJ || tag == PennTag.NNS;
  }

  /** "Analysts at the bank project that": no noun stands there where no verb is. */
  private boolean isForecast(int end) {
    int i = end - 1;
    boolean that = end < tags.length && paragraph.token(first + end).normal().equals("that");
    return that
        && tags[i] == PennTag.NN
        && words.of(paragraph, first + i).contains(Kind.PROJECTION);
  }

  /** "demanded that the council publish": a bare form, which taggers take for a past. */
  private boolean isDemanded(int i, int from) {
    return i > from && tags[i] == PennTag.VBD && isAskedFor(from) && isBaseForm(i);
  }

  /** Whether a clause begins behind "demand that" or "order that". */
  private boolean isAskedFor(int from) {
    if (from < 2 || !paragraph.token(first + from - 1).normal().equals("that")) {
      return false;
    }
    Set<Kind> kinds = words.of(paragraph, first + from - 2);
    boolean orders = kinds.contains(Kind.OBLIGATION) && kinds.contains(Kind.PROSPECT);
    return orders || kinds.contains(Kind.PROPOSAL);
  }

  /** "shut", "set": a past that looks like the dictionary form. */
  private boolean isBaseForm(int i) {
    return paragraph.lemma(first + i).equals(paragraph.token(first + i).normal());
  }

  private static boolean isName(PennTag tag) {
    return tag == PennTag.NN || tag == PennTag.NNP || tag == PennTag.NNPS;
  }

  /**
   * What may stand behind such a verb, "not" left aside: its object, or the "out" of "rules out".
   */
  private boolean isTakenOver(int i, int end) {
    String word = paragraph.token(first + i).normal();
    boolean not = word.equals("not") && i + 1 < end;
    return word.equals("out") || takesOver(tags[not ? i + 1 : i]);
  }

  private static boolean takesOver(PennTag tag) {
    return switch (tag) {
      case TO, IN, DT, PRPS, PRP, CD, NNS, NNP -> true;
      default -> false;
    };
  }

  /**
   * "recommended that the ministry scrap the levy": no noun stands before a determiner; "demand
   * that the firm pay": the last noun is the verb.
   */
  private boolean isSubjunctive(int i, int from) {
    boolean noun = tags[i] == PennTag.NN || tags[i] == PennTag.NNP;
    boolean subject = i > from && isNoun(tags[i - 1]);
    boolean that = from > 0 && paragraph.token(first + from - 1).normal().equals("that");
    boolean object =
        tags[i + 1] == PennTag.DT || tags[i + 1] == PennTag.PRPS || tags[i + 1] == PennTag.PRP;
    boolean last = tags[i] == PennTag.NN && !isNoun(tags[i + 1]) && isAskedFor(from);
    return that && noun && subject && (object || last);
  }

  /**
   * "to break ground by spring and finish by autumn", "to stop work and shut it": "and" joins
   * verbs; so it does in "must publish them and appoint an auditor".
   */
  private void joinBare(int from, int end, boolean modal) {
    boolean free = modal;
    boolean bare = false;
    for (int i = from; i < end - 1; i++) {
      boolean joined = bare && tags[i - 1] == PennTag.CC;
      boolean closing = words.of(paragraph, first + i).contains(Kind.CLOSING);
      boolean noun = tags[i] == PennTag.NN && closing && tags[i + 1] == PennTag.IN;
      boolean plain = free && tags[i] == PennTag.VBP;
      if (joined && (noun || plain || (tags[i] == PennTag.VBD && isBaseForm(i)))) {
        tags[i] = PennTag.VB;
      }
      free = tags[i].isFinite() ? tags[i] == PennTag.MD : free;
      bare |= tags[i] == PennTag.VB;
    }
  }
}
