package io.github.saidby.internal.claims;

import io.github.saidby.internal.claims.FigureVerbs.Sources;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figure before a clause that tells who gave it: {@code beat the [$3.9 billion] that
 * analysts expected}; {@code the [4%] economists had forecast}.
 */
final class FigureRelatives {

  /** As many tokens as a number has with its unit and what it counts. */
  private static final int LONGEST = 6;

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final FigureSubjects subjects;

  FigureRelatives(Paragraph paragraph, Sentence sentence, FigureSubjects subjects) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /** The figure that a verb's own clause describes; null where it takes an object of its own. */
  @Nullable Figure before(int verb, NounPhrase subject) {
    if (!isLast(verb + 1)) {
      return null;
    }
    int last = subject.head() - 1;
    boolean known = paragraph.token(subject.first()).is("the");
    while (last >= subject.first() && !isNumber(last)) {
      last--;
    }
    if (known && last >= subject.first()) {
      int end = subject.baseEnd();
      NounPhrase source = new NounPhrase(paragraph, last + 1, subject.head(), end, end);
      return new Figure(subject.first(), last + 1, "", subjects.teller(source));
    }
    last = subject.first() - 1;
    last -= isRelative(last) ? 1 : 0;
    int first = numberBefore(last);
    return first < 0 ? null : new Figure(first, last + 1, "", subjects.teller(subject));
  }

  /** The figure that a participle describes: the [2.9%] forecast by analysts. */
  @Nullable Figure described(int participle) {
    NounPhrase agent =
        sentence.contains(participle + 1) && paragraph.token(participle + 1).is("by")
            ? subjects.behind(participle + 1)
            : null;
    int first = agent == null ? -1 : numberBefore(participle - 1);
    return agent == null || first < 0 || !subjects.canTell(agent, Sources.ANY)
        ? null
        : new Figure(first, participle, "", subjects.teller(agent));
  }

  /** Where the number begins whose unit or noun ends at a token: [$3.9 billion], [5% drop]. */
  private int numberBefore(int last) {
    int first = -1;
    for (int i = last; i > last - LONGEST && i > sentence.first(); i--) {
      boolean noun = tag(i) == PennTag.NN || tag(i) == PennTag.NNS;
      if (!isNumber(i) && (first >= 0 || !noun)) {
        break;
      }
      first = isNumber(i) ? i : first;
    }
    return first;
  }

  private boolean isRelative(int at) {
    return at >= sentence.first()
        && (paragraph.token(at).is("that") || paragraph.token(at).is("which"));
  }

  private boolean isNumber(int at) {
    PennTag tag = tag(at);
    return tag == PennTag.CD || tag == PennTag.SYM || paragraph.token(at).is("%");
  }

  private boolean isLast(int at) {
    return switch (tag(at)) {
      case OTHER, PUNCT, RB, CC -> true;
      case IN -> !paragraph.token(at).is("that");
      default -> false;
    };
  }

  private PennTag tag(int at) {
    return sentence.contains(at) ? paragraph.tag(at).penn() : PennTag.OTHER;
  }
}
