package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The quotes that punctuation credits: a dash behind them, a colon before their paragraph. */
final class CreditRules {

  /** How many tokens a line that credits somebody may have. */
  private static final int MAX_CREDIT = 20;

  /** How many tokens who says a headline may have, with the colon. */
  private static final int MAX_HEADLINE_SOURCE = 7;

  /** The fewest tokens of what a headline says. */
  private static final int MIN_STATEMENT = 3;

  /** The fewest tokens, marks included, that a headline begins with and that are no nickname. */
  private static final int MIN_MARKED = 5;

  private final Grammar grammar;
  private final Passage passage;
  private final VerbSources sources;

  CreditRules(Grammar grammar) {
    this.grammar = grammar;
    this.passage = grammar.passage();
    this.sources = new VerbSources(grammar);
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

  /** "Dam will hold: engineer": a headline that ends with who says it. */
  void headline(List<Draft> drafts, Function<NounPhrase, SpeakerType> types) {
    if (passage.paragraph().block().kind() != BlockKind.HEADING) {
      return;
    }
    int pause = endOfMarked();
    boolean marked = isPause(pause);
    if (!marked) {
      pause = passage.size() - 2;
      while (pause > 0 && passage.size() - pause <= MAX_HEADLINE_SOURCE && !isPause(pause)) {
        pause--;
      }
    }
    NounPhrase source = isPause(pause) ? grammar.phrases().base(pause + 1) : null;
    if (source == null
        || source.first() != pause + 1
        || passage.isInside(pause + 1)
        || types.apply(source) == SpeakerType.UNKNOWN
        || !(marked || (isLast(source) && makesStatement(pause)))) {
      return;
    }
    Draft draft =
        new Draft(
                passage,
                Rule.HEADLINE,
                null,
                SourceMatch.of(source, isLast(source) ? passage.size() : source.baseEnd()))
            .with(new Content(passage.start(), pause, Frame.QUOTE));
    draft.claim();
    drafts.add(draft);
  }

  private boolean isLast(NounPhrase source) {
    return grammar.phrases().modified(source).end() == passage.size();
  }

  /** A colon, or a dash between spaces. */
  private boolean isPause(int token) {
    return token > passage.start()
        && token + 1 < passage.size()
        && !passage.isInside(token)
        && (passage.is(token, ":")
            || (isDash(passage, token)
                && passage.paragraph().token(token).spaceBefore()
                && passage.paragraph().token(token + 1).spaceBefore()));
  }

  /** Behind the marks that a headline begins with, where they hold more than a word or two. */
  private int endOfMarked() {
    for (Stretch stretch : passage.stretches()) {
      int end = passage.end(stretch);
      if (passage.first(stretch) == passage.start() && end - passage.start() >= MIN_MARKED) {
        return end;
      }
    }
    return passage.start();
  }

  /** Whether what stands before a headline's colon is more than a topic. */
  private boolean makesStatement(int colon) {
    boolean verb = false;
    for (int i = passage.start(); i < colon; i++) {
      verb |= passage.isInside(i) || passage.paragraph().tag(i).isVerb();
    }
    return verb && colon - passage.start() >= MIN_STATEMENT;
  }

  private boolean closesCredit(int dash, SourceMatch source) {
    int end = source.end();
    return passage.paragraph().token(dash + 1).isCapitalised()
        && source.phrases().get(0).isProper()
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

  /** Whether a paragraph looks as if it credited words to somebody: a dash and a name. */
  static boolean isCredit(Paragraph paragraph) {
    int tokens = paragraph.tokens().size();
    return tokens > 1
        && tokens <= MAX_CREDIT
        && isDash(paragraph.token(0).normal())
        && paragraph.token(1).isCapitalised();
  }

  static boolean isDash(Passage passage, int token) {
    return isDash(passage.word(token));
  }

  private static boolean isDash(String word) {
    return word.startsWith("\u2014")
        || word.startsWith("\u2015")
        || word.startsWith("\u2013")
        || word.equals("--")
        || word.equals("-");
  }

  /** The quote that the paragraph announces with a colon at its end, or null. */
  @Nullable Draft announced(List<Draft> drafts) {
    int last = passage.size() - 1;
    if (last < 1 || !passage.is(last, ":") || passage.isInside(last)) {
      return null;
    }
    Unit unit = passage.units().get(passage.units().size() - 1);
    List<CueMatch> all = grammar.cues().in(unit);
    for (int i = all.size() - 1; i >= 0; i--) {
      CueMatch cue = all.get(i);
      SourceMatch source = sources.announcer(cue, unit, drafts);
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
