package io.github.saidby.internal.claims;

import io.github.saidby.internal.claims.FigureVerbs.Frame;
import io.github.saidby.internal.claims.FigureVerbs.Sources;
import io.github.saidby.internal.claims.FigureVerbs.Usage;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
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
  private final FigureExtents extents;
  private final FigureNouns nouns;
  private final FigureRelatives relatives;
  private final List<Figure> found = new ArrayList<>();

  private Figures(FigureVerbs verbs, Paragraph paragraph, Sentence sentence, NounPhrases phrases) {
    this.verbs = verbs;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.subjects = new FigureSubjects(paragraph, sentence, phrases);
    this.extents = new FigureExtents(paragraph, sentence, phrases);
    this.relatives = new FigureRelatives(paragraph, sentence, subjects);
    this.nouns = new FigureNouns(verbs, paragraph, sentence, phrases, subjects, extents);
  }

  /** The stretches of a sentence; the later ones stand inside the earlier ones, or behind them. */
  static List<Figure> of(
      FigureVerbs verbs, Paragraph paragraph, Sentence sentence, NounPhrases phrases) {
    Figures figures = new Figures(verbs, paragraph, sentence, phrases);
    figures.readOpening();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      figures.readEstimate(i);
      figures.read(i);
    }
    return figures.found;
  }

  /** In a survey by the union, 42% had left. */
  private void readOpening() {
    int first = sentence.first();
    NounPhrase sample = isWord(first, "in") ? subjects.behind(first) : null;
    if (sample != null && FigureWord.SAMPLE.has(sample.headToken().normal())) {
      int end = extents.clauseEnd(sample.end());
      found.add(new Figure(sample.end(), end, "", subjects.teller(sample)));
    }
  }

  /** By police estimates, 42 had left; 42 had left, by the charity's count. */
  private void readEstimate(int by) {
    boolean opens = by == sentence.first();
    if (!isWord(by, "by") || !(opens || isWord(by - 1, ","))) {
      return;
    }
    NounPhrase record = subjects.behind(by);
    if (record != null && subjects.canTell(record, Sources.RECORD)) {
      int first = opens ? record.end() : extents.partStart(by - 1);
      int end = opens ? extents.clauseEnd(first) : by - 1;
      found.add(new Figure(first, end, "", subjects.teller(record)));
    }
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
    boolean tail = usages.stream().anyMatch(usage -> usage.frames().contains(Frame.TAIL));
    Figure described = tail ? relatives.described(verb) : null;
    if (described != null) {
      found.add(described);
      return;
    }
    NounPhrase subject = isVerb(verb) ? subjects.before(verb) : nouns.subjectOf(verb);
    if (subject == null) {
      return;
    }
    for (Usage usage : usages) {
      if (subjects.canTell(subject, usage.sources())) {
        add(verb, usage.frames(), subject);
      }
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

  private void add(int verb, Set<Frame> frames, NounPhrase subject) {
    NounPhrase source = subjects.teller(subject);
    int behind = verb + 1;
    for (Frame frame : frames) {
      if (frame.isMarked()) {
        found.add(new Figure(behind, extents.objectEnd(behind), frame.marker(), source));
      }
    }
    if (frames.contains(Frame.TAIL) && isTail(verb, subject)) {
      int end = subject.first() - 1;
      found.add(new Figure(extents.partStart(end), end, "", source));
      return;
    }
    Figure relative = frames.contains(Frame.TAIL) ? relatives.before(verb, subject) : null;
    if (relative != null) {
      found.add(relative);
      return;
    }
    boolean object =
        frames.contains(Frame.OBJECT) || (frames.contains(Frame.DONE) && isDone(verb, subject));
    if (frames.contains(Frame.CLAUSE) && extents.opensClause(behind)) {
      found.add(new Figure(behind, extents.clauseEnd(behind), "", source));
    } else if (object && !isPreposition(behind)) {
      found.add(new Figure(behind, extents.objectEnd(behind), "", source));
    }
  }

  /** Counted 40 deaths; whose work it is also counts 40 deaths: the museum counts 40 works. */
  private boolean isDone(int verb, NounPhrase subject) {
    boolean past = tag(verb) == PennTag.VBD || tag(verb) == PennTag.VBN;
    boolean counter =
        subjects.canTell(subject, Sources.COUNTER) || subjects.canTell(subject, Sources.RECORD);
    return past || (counter && tag(verb) != PennTag.VBG && nouns.opensNumber(verb + 1));
  }

  /** Reported to 12 others; but expects to sell 12. */
  private boolean isPreposition(int at) {
    return (tag(at) == PennTag.IN && !nouns.opensNumber(at))
        || (isWord(at, "to") && tag(at + 1) != PennTag.VB);
  }

  /** Was put at 42 by the ministry. */
  private void readPassive(int verb, List<Usage> usages) {
    for (Usage usage : usages) {
      NounPhrase agent = usage.frames().contains(Frame.AT) ? agent(verb) : null;
      if (agent != null && subjects.canTell(agent, usage.sources())) {
        int end = extents.objectEnd(verb + 1);
        found.add(new Figure(verb + 1, end, Frame.AT.marker(), subjects.teller(agent)));
      }
    }
  }

  private @Nullable NounPhrase agent(int verb) {
    for (int i = verb + 1; i < Math.min(extents.objectEnd(verb + 1), verb + WINDOW); i++) {
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
        && (extents.isClosing(verb + 1)
            || (tag(verb + 1) == PennTag.IN && !isWord(verb + 1, "that")));
  }

  private boolean isWord(int at, String word) {
    return at >= sentence.first() && at < sentence.end() && paragraph.token(at).is(word);
  }

  private PennTag tag(int at) {
    return sentence.contains(at) ? paragraph.tag(at).penn() : PennTag.OTHER;
  }
}
