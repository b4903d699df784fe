package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.text.PartOfSpeech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotes that punctuation credits: a dash behind them, a colon before their paragraph. */
final class CreditRules {

  /** How many tokens a line that credits somebody may have. */
  private static final int MAX_CREDIT = 20;

  private final Grammar grammar;
  private final Passage passage;

  CreditRules(Grammar grammar) {
    this.grammar = grammar;
    this.passage = grammar.passage();
  }

  /** “...” — Ada Roe */
  void dashes(List<Draft> drafts) {
    for (Stretch stretch : passage.stretches()) {
      int dash = passage.end(stretch);
      if (isDash(passage, dash) && !passage.isInside(dash + 1)) {
        SourceMatch source = grammar.subjects().after(dash + 1, new Unit(dash + 1, passage.size()));
        if (source != null && closesCredit(dash, source) && !passage.isClaimed(stretch)) {
          passage.claim(stretch.span());
          drafts.add(
              new Draft(passage, Rule.DASH_CREDIT, null, source).with(passage, stretch.span()));
        }
      }
    }
  }

  private boolean closesCredit(int dash, SourceMatch source) {
    int end = source.end();
    return passage.pos(dash + 1) == PartOfSpeech.PROPN
        && (end >= passage.size()
            || passage.isInside(end)
            || passage.pos(end) == PartOfSpeech.PUNCT);
  }

  /**
   * Who is credited with the words of the paragraph before: a paragraph of a dash and a name, or
   * null.
   */
  @Nullable SourceMatch creditLine() {
    if (!isDash(passage, 0) || passage.size() > MAX_CREDIT) {
      return null;
    }
    SourceMatch source = grammar.subjects().after(1, new Unit(1, passage.size()));
    return source != null && closesCredit(0, source) ? source : null;
  }

  static boolean isDash(Passage passage, int token) {
    String word = passage.word(token);
    return word.startsWith("\u2014")
        || word.startsWith("\u2015")
        || word.startsWith("\u2013")
        || word.equals("--")
        || word.equals("-");
  }

  /** The quote that the paragraph announces with a colon at its end, or null. */
  @Nullable Draft announced(List<Draft> drafts, VerbRules verbs) {
    int last = passage.size() - 1;
    if (last < 1 || !passage.is(last, ":") || passage.isInside(last)) {
      return null;
    }
    Unit unit = passage.units().get(passage.units().size() - 1);
    List<CueMatch> all = grammar.cues().in(unit);
    for (int i = all.size() - 1; i >= 0; i--) {
      CueMatch cue = all.get(i);
      SourceMatch source = verbs.announcer(cue, unit, drafts);
      if (source != null) {
        return new Draft(passage, Rule.COLON_PARAGRAPH, cue, source);
      }
    }
    SourceMatch subject = grammar.subjects().ofVerbBefore(last, unit);
    subject = subject == null ? heading(unit.first(), last) : subject;
    return subject == null ? null : new Draft(passage, Rule.COLON_PARAGRAPH, null, subject);
  }

  /** "From Ada Roe:", "Ada Roe:": a paragraph of its own. */
  private @Nullable SourceMatch heading(int first, int colon) {
    boolean credit = passage.words().is(passage.word(first), WordClass.CREDIT);
    NounPhrase name = grammar.phrases().base(colon - 1);
    return name != null
            && name.isProper()
            && name.baseEnd() == colon
            && name.first() == (credit ? first + 1 : first)
        ? SourceMatch.of(name, colon)
        : null;
  }
}
