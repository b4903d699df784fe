package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.Span;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence's words, tags, phrases and times as the rules ask for them. */
final class Syntax {

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final List<FoundTime> times;
  private final DeadlineWords words;
  private final PennTag[] tags;

  /**
   * A sentence.
   *
   * @param times the times in it, in order
   */
  Syntax(
      Paragraph paragraph,
      Sentence sentence,
      NounPhrases phrases,
      List<FoundTime> times,
      DeadlineWords words) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.phrases = phrases;
    this.times = times;
    this.words = words;
    this.tags = TagRepairs.of(paragraph, sentence, words);
  }

  int first() {
    return sentence.first();
  }

  int end() {
    return sentence.end();
  }

  Paragraph paragraph() {
    return paragraph;
  }

  NounPhrases phrases() {
    return phrases;
  }

  /**
   * The base phrase that holds a token, parted where a verb was taken for a noun; "anyone" and
   * "nobody", which no phrase holds, are one, and so is what was taken for a verb.
   */
  @Nullable NounPhrase base(int i) {
    NounPhrase base = phrases.base(i);
    if (base == null) {
      return isNoun(i) && (is(i, Kind.INDEFINITE) || tag(i) != paragraph.tag(i).penn())
          ? new NounPhrase(paragraph, i, i, i + 1, i + 1)
          : null;
    }
    for (int verb = base.first(); verb < base.baseEnd(); verb++) {
      if (isRepaired(verb)) {
        return part(base, verb, i);
      }
    }
    return base;
  }

  private boolean isRepaired(int i) {
    PennTag tag = tag(i);
    return isInside(i) && tag != paragraph.tag(i).penn() && (tag.isFinite() || tag == PennTag.VB);
  }

  private @Nullable NounPhrase part(NounPhrase base, int verb, int i) {
    if (i < verb) {
      return new NounPhrase(paragraph, base.first(), verb - 1, verb, verb);
    }
    boolean behind = i > verb && base.head() > verb;
    return behind
        ? new NounPhrase(paragraph, verb + 1, base.head(), base.baseEnd(), base.end())
        : null;
  }

  /** The base phrases that start in a range, in order. */
  List<NounPhrase> between(int from, int to) {
    List<NounPhrase> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      NounPhrase phrase = base(i);
      if (phrase != null && phrase.first() >= from) {
        found.add(phrase);
      }
      i = phrase == null ? i + 1 : phrase.baseEnd();
    }
    return found;
  }

  /** Whether a verb tells that something ends: "expires", "runs out", "runs dry". */
  boolean expires(int verb) {
    return is(verb, Kind.EXPIRY) || (is(verb, Kind.RUN_OUT) && isAny(verb + 1, "out", "dry"));
  }

  /** Whether a verb tells that something goes on: "lasts", "carries on". */
  boolean lasts(int verb) {
    return is(verb, Kind.LAST) || (is(verb, Kind.CARRY) && isAny(verb + 1, "on"));
  }

  /** The tree of the sentence, whose tokens are counted from {@link #first()}. */
  Dependencies tree() {
    return paragraph.dependencies(sentence);
  }

  boolean isInside(int i) {
    return sentence.contains(i);
  }

  /** The normalised word, or an empty one outside the sentence. */
  String word(int i) {
    return isInside(i) ? paragraph.token(i).normal() : "";
  }

  PennTag tag(int i) {
    return isInside(i) ? tags[i - sentence.first()] : PennTag.OTHER;
  }

  boolean isAny(int i, String... any) {
    String word = word(i);
    for (String one : any) {
      if (word.equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, or its dictionary form where the word has no row, is of a kind. */
  boolean is(int i, Kind kind) {
    return isInside(i) && words.of(paragraph, i).contains(kind);
  }

  boolean isFinite(int i) {
    return tag(i).isFinite();
  }

  /** Whether a word names a person, a thing or an idea. */
  boolean isNoun(int i) {
    return switch (tag(i)) {
      case NN, NNS, NNP, NNPS -> true;
      default -> false;
    };
  }

  /** "to" with a verb behind it, which taggers now and then take for a noun. */
  boolean isInfinitive(int to) {
    if (!isAny(to, "to")) {
      return false;
    }
    PennTag next = tag(to + 1);
    PennTag object = tag(to + 2);
    boolean takesObject =
        switch (object) {
          case DT, CD, PRP, PRPS, RP -> true;
          default -> tag(to + 3) == PennTag.CD;
        };
    boolean particle =
        isAny(to + 2, "over", "out", "up", "off", "down") && tag(to + 3) == PennTag.DT;
    return next == PennTag.VB
        || (next == PennTag.NN && isTold(to))
        || (next == PennTag.NN && (takesObject || particle))
        || (next == PennTag.RB && object == PennTag.VB);
  }

  /** "asked all states to upload data": whoever is told is told to do something. */
  private boolean isTold(int to) {
    NounPhrase told = phrases.base(to - 1);
    int verb = told == null || told.baseEnd() != to ? -1 : told.first() - 1;
    return is(verb, Kind.CONTROL) && !is(verb, Kind.GRANT);
  }

  /** "to" with what time is given for behind it: "until Friday to register", "to table motions". */
  boolean isPurpose(int to) {
    boolean alone = isMark(to + 2) || tag(to + 2) == PennTag.NNS;
    return isInfinitive(to) || (isAny(to, "to") && tag(to + 1) == PennTag.NN && alone);
  }

  /** Whether a word joins a clause to another: "as", "while", "because". */
  boolean isSubordinator(int i) {
    return isInside(i) && paragraph.tag(i).pos() == PartOfSpeech.SCONJ;
  }

  /** Adverbs and negations that stand inside verb groups. */
  boolean isAdverb(int i) {
    PennTag tag = tag(i);
    return tag == PennTag.RB || tag == PennTag.RBR || tag == PennTag.RBS;
  }

  boolean isMark(int i) {
    return tag(i) == PennTag.PUNCT;
  }

  /** The time that holds a token, or null. */
  @Nullable FoundTime timeAt(int i) {
    for (FoundTime time : times) {
      if (time.first() <= i && i < time.end()) {
        return time;
      }
    }
    return null;
  }

  /** Whether a noun phrase stands inside a time expression. */
  boolean isTime(NounPhrase phrase) {
    return timeAt(phrase.head()) != null;
  }

  /** The first time that starts in a range, or null. */
  @Nullable FoundTime timeIn(int from, int to) {
    for (FoundTime time : times) {
      if (from <= time.first() && time.first() < to) {
        return time;
      }
    }
    return null;
  }

  Span span(int from, int to) {
    return paragraph.span(from, to);
  }
}
