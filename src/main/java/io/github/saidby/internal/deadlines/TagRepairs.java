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
          Kind.PLAN,
          Kind.PROMISE,
          Kind.PROSPECT);

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
    repairs.findOnlyVerb();
    int start = 0;
    for (int i = 0; i <= repairs.tags.length; i++) {
      if (i == repairs.tags.length || repairs.parts(i)) {
        repairs.repair(start, i);
        start = i + 1;
      }
    }
    return repairs.tags;
  }

  /** "The opposition called for": a past that is tagged as a participle, where no other verb is. */
  private void findOnlyVerb() {
    int only = -1;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i].isFinite()) {
        return;
      }
      boolean subject = i > 0 && (isNoun(tags[i - 1]) || tags[i - 1] == PennTag.PRP);
      only = only < 0 && subject && tags[i] == PennTag.VBN ? i : only;
    }
    if (only >= 0) {
      tags[only] = PennTag.VBD;
    }
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
        joinBare(i + 1, end);
        return;
      }
    }
    if (end - from > 1 && isForecast(end)) {
      tags[end - 1] = PennTag.VBP;
      return;
    }
    if (from > 0 && opensClause(from - 1) && isLapse(end - 1, from)) {
      tags[end - 1] = PennTag.VBZ;
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

  /** "before the current truce lapses": the clause has no other verb. */
  private boolean isLapse(int i, int from) {
    return i > from + 1
        && tags[i] == PennTag.NNS
        && isName(tags[i - 1])
        && words.of(paragraph.token(first + i).normal()).contains(Kind.EXPIRY);
  }

  /** "An internal memo instructs managers", "her mandate ends on". */
  private boolean isSingular(int i, int from, int end) {
    boolean verb = words.of(paragraph.token(first + i).normal()).stream().anyMatch(VERBS::contains);
    boolean on = paragraph.token(first + i + 1).normal().equals("on");
    boolean named = i > from && (isName(tags[i - 1]) || (on && tags[i - 1] == PennTag.JJ));
    boolean subject = named || (i == from && from > 1);
    return tags[i] == PennTag.NNS && verb && subject && i + 1 < end && takesOver(tags[i + 1]);
  }

  /** "Analysts at the bank project that": no noun stands there where no verb is. */
  private boolean isForecast(int end) {
    int i = end - 1;
    boolean that = end < tags.length && paragraph.token(first + end).normal().equals("that");
    return that
        && tags[i] == PennTag.NN
        && words.of(paragraph.token(first + i).normal()).contains(Kind.PROJECTION);
  }

  /** "demanded that the council publish": a bare form, which taggers take for a past. */
  private boolean isDemanded(int i, int from) {
    return from > 1
        && i > from
        && tags[i] == PennTag.VBD
        && paragraph.token(first + from - 1).normal().equals("that")
        && words.of(paragraph.token(first + from - 2).normal()).contains(Kind.PROPOSAL)
        && paragraph.lemma(first + i).equals(paragraph.token(first + i).normal());
  }

  private static boolean isName(PennTag tag) {
    return tag == PennTag.NN || tag == PennTag.NNP || tag == PennTag.NNPS;
  }

  private static boolean takesOver(PennTag tag) {
    return switch (tag) {
      case TO, IN, DT, PRPS, PRP, CD, NNS, NNP -> true;
      default -> false;
    };
  }

  /** "recommended that the ministry scrap the levy": no noun stands before a determiner. */
  private boolean isSubjunctive(int i, int from) {
    boolean noun = tags[i] == PennTag.NN || tags[i] == PennTag.NNP;
    boolean subject = i > from && isNoun(tags[i - 1]);
    boolean that = from > 0 && paragraph.token(first + from - 1).normal().equals("that");
    return that
        && noun
        && subject
        && (tags[i + 1] == PennTag.DT || tags[i + 1] == PennTag.PRPS || tags[i + 1] == PennTag.PRP);
  }

  /** "to break ground by spring and finish by autumn": "and" joins verbs here. */
  private void joinBare(int from, int end) {
    boolean bare = false;
    for (int i = from; i < end - 1; i++) {
      boolean joined = tags[i] == PennTag.NN && tags[i - 1] == PennTag.CC;
      boolean closing = words.of(paragraph.token(first + i).normal()).contains(Kind.CLOSING);
      if (joined && bare && closing && tags[i + 1] == PennTag.IN) {
        tags[i] = PennTag.VB;
      }
      bare |= tags[i] == PennTag.VB;
    }
  }
}
