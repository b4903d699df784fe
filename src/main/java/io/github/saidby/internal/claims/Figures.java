package io.github.saidby.internal.claims;

import io.github.saidby.internal.claims.FigureVerbs.Frame;
import io.github.saidby.internal.claims.FigureVerbs.Usage;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Relation;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches of a sentence in which a source tells figures: {@code [the ministry] put the
 * toll at 42}; {@code 42 died, [officials] estimate}.
 */
final class Figures {

  /** How far behind a participle its agent is looked for, in tokens. */
  private static final int WINDOW = 14;

  private final FigureVerbs verbs;
  private final Paragraph paragraph;
  private final Sentence sentence;
  private final FigureSubjects subjects;
  private final List<Figure> found = new ArrayList<>();

  private Figures(
      FigureVerbs verbs, Paragraph paragraph, Sentence sentence, FigureSubjects subjects) {
    this.verbs = verbs;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /** The stretches of a sentence; the later ones stand inside the earlier ones, or behind them. */
  static List<Figure> of(
      FigureVerbs verbs, Paragraph paragraph, Sentence sentence, NounPhrases phrases) {
    FigureSubjects subjects = new FigureSubjects(paragraph, sentence, phrases);
    Figures figures = new Figures(verbs, paragraph, sentence, subjects);
    figures.readOpening();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (figures.isVerb(i)) {
        figures.read(i);
      } else if (figures.isNoun(i) && figures.isClosing(i + 1)) {
        figures.readLast(i, phrases.base(i));
      }
    }
    return figures.found;
  }

  /** In a survey by the union, 42% had left. */
  private void readOpening() {
    int first = sentence.first();
    NounPhrase sample = isWord(first, "in") ? subjects.behind(first) : null;
    if (sample != null && FigureWord.SAMPLE.has(sample.headToken().normal())) {
      found.add(new Figure(sample.end(), clauseEnd(sample.end()), "", subjects.teller(sample)));
    }
  }

  private boolean isVerb(int at) {
    return switch (tag(at)) {
      case VBD, VBP, VBZ, VBN, VBG -> true;
      case VB -> tag(at - 1) != PennTag.TO && !isDue(at - 1);
      default -> false;
    };
  }

  /** Firms must report deaths: who has to tell has not told. */
  private boolean isDue(int modal) {
    return tag(modal) == PennTag.MD && FigureWord.DUTY.has(paragraph.token(modal).normal());
  }

  private void read(int verb) {
    List<Usage> usages = verbs.of(paragraph.lemma(verb));
    if (usages.isEmpty()) {
      return;
    }
    if (isPassive(verb)) {
      readPassive(verb, usages);
      return;
    }
    NounPhrase subject = subjects.before(verb);
    if (subject == null) {
      return;
    }
    for (Usage usage : usages) {
      if (subjects.canTell(subject, usage.sources())) {
        add(verb, usage.frames(), subject);
      }
    }
  }

  /** The tail whose verb was taken for a noun: 42 died, the ministry [estimates]. */
  private void readLast(int verb, @Nullable NounPhrase base) {
    if (base == null
        || base.first() >= verb
        || base.baseEnd() != verb + 1
        || base.first() <= sentence.first()
        || !isWord(base.first() - 1, ",")) {
      return;
    }
    int comma = base.first() - 1;
    NounPhrase subject = new NounPhrase(paragraph, base.first(), verb - 1, verb, verb);
    for (Usage usage : verbs.of(paragraph.lemma(verb))) {
      if (usage.frames().contains(Frame.TAIL) && subjects.canTell(subject, usage.sources())) {
        found.add(new Figure(partStart(comma), comma, "", subjects.teller(subject)));
      }
    }
  }

  private boolean isNoun(int at) {
    return tag(at) == PennTag.NN || tag(at) == PennTag.NNS;
  }

  private void add(int verb, Set<Frame> frames, NounPhrase subject) {
    NounPhrase source = subjects.teller(subject);
    int behind = verb + 1;
    if (frames.contains(Frame.AT)) {
      found.add(new Figure(behind, objectEnd(behind), "at", source));
    }
    if (frames.contains(Frame.AS)) {
      found.add(new Figure(behind, objectEnd(behind), "as", source));
    }
    if (frames.contains(Frame.TAIL) && isTail(verb, subject)) {
      found.add(new Figure(partStart(subject.first() - 1), subject.first() - 1, "", source));
      return;
    }
    boolean past = tag(verb) == PennTag.VBD || tag(verb) == PennTag.VBN;
    boolean object = frames.contains(Frame.OBJECT) || (past && frames.contains(Frame.DONE));
    if (frames.contains(Frame.CLAUSE) && opensClause(behind)) {
      found.add(new Figure(behind, clauseEnd(behind), "", source));
    } else if (object && !isPreposition(behind)) {
      found.add(new Figure(behind, objectEnd(behind), "", source));
    }
  }

  /** Reported to 12 others; but expects to sell 12. */
  private boolean isPreposition(int at) {
    return tag(at) == PennTag.IN || (isWord(at, "to") && tag(at + 1) != PennTag.VB);
  }

  /** Was put at 42 by the ministry. */
  private void readPassive(int verb, List<Usage> usages) {
    for (Usage usage : usages) {
      NounPhrase agent = usage.frames().contains(Frame.AT) ? agent(verb) : null;
      if (agent != null && subjects.canTell(agent, usage.sources())) {
        int end = objectEnd(verb + 1);
        found.add(new Figure(verb + 1, end, "at", subjects.teller(agent)));
      }
    }
  }

  private @Nullable NounPhrase agent(int verb) {
    for (int i = verb + 1; i < Math.min(objectEnd(verb + 1), verb + WINDOW); i++) {
      if (paragraph.token(i).is("by")) {
        return subjects.behind(i);
      }
    }
    return null;
  }

  private boolean isPassive(int verb) {
    int at = verb - 1;
    while (at > sentence.first() && tag(at) == PennTag.RB) {
      at--;
    }
    return tag(verb) == PennTag.VBN
        && at >= sentence.first()
        && FigureWord.BE.has(paragraph.token(at).normal());
  }

  /** Whether subject and verb stand alone behind a comma. */
  private boolean isTail(int verb, NounPhrase subject) {
    int comma = subject.first() - 1;
    return comma > sentence.first()
        && paragraph.token(comma).is(",")
        && (isClosing(verb + 1) || (tag(verb + 1) == PennTag.IN && !isWord(verb + 1, "that")));
  }

  private boolean isClosing(int at) {
    return at >= sentence.end() || tag(at) == PennTag.PUNCT;
  }

  /** That 42 had left; 42 nurses had left. */
  private boolean opensClause(int at) {
    if (isWord(at, "that") || hasClause(at - 1)) {
      return true;
    }
    for (int i = at; i < sentence.end() && !isClosing(i); i++) {
      boolean verb =
          switch (tag(i)) {
            case MD, VBZ, VBP -> true;
            case VBD -> FigureWord.BE.has(paragraph.token(i).normal()) || isHelper(i);
            default -> false;
          };
      if (verb) {
        return i > at;
      }
      if (tag(i) == PennTag.WDT || tag(i) == PennTag.WP || tag(i) == PennTag.CC) {
        return false;
      }
    }
    return false;
  }

  /** Whether the tree has a clause with a subject of its own below a verb. */
  private boolean hasClause(int verb) {
    Dependencies tree = paragraph.dependencies(sentence);
    for (int clause : tree.dependents(verb - sentence.first(), Relation.CCOMP)) {
      boolean behind = clause > verb - sentence.first();
      if (behind && !tree.dependents(clause, Relation.NSUBJ).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isHelper(int at) {
    return FigureWord.HELPER.has(paragraph.token(at).normal());
  }

  /** Where the clause behind a verb ends: the sentence, or another part of it. */
  private int clauseEnd(int from) {
    for (int i = from; i < sentence.end(); i++) {
      if (isBreak(i) && i > from) {
        return i;
      }
    }
    return sentence.end();
  }

  /** Where the object of a verb ends at the latest: before the next finite verb. */
  private int objectEnd(int from) {
    int end = clauseEnd(from);
    for (int i = from; i < end; i++) {
      switch (tag(i)) {
        case VBD, VBZ, VBP, MD -> {
          return i;
        }
        default -> {}
      }
    }
    return end;
  }

  /** Where the part of a sentence begins that ends at a token. */
  private int partStart(int end) {
    for (int i = end - 1; i > sentence.first(); i--) {
      if (isWord(i, ";") || isWord(i, ":")) {
        return i + 1;
      }
    }
    return sentence.first();
  }

  private boolean isBreak(int at) {
    String word = paragraph.token(at).normal();
    return word.equals(";")
        || word.equals(":")
        || word.equals("\u2014")
        || (word.equals(",")
            && at + 1 < sentence.end()
            && FigureWord.PART.has(paragraph.token(at + 1).normal())
            && hasVerb(at + 1));
  }

  private boolean hasVerb(int from) {
    for (int i = from; i < sentence.end(); i++) {
      switch (tag(i)) {
        case VBD, VBZ, VBP, MD -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isWord(int at, String word) {
    return at >= sentence.first() && at < sentence.end() && paragraph.token(at).is(word);
  }

  private PennTag tag(int at) {
    return sentence.contains(at) ? paragraph.tag(at).penn() : PennTag.OTHER;
  }
}
