package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.model.Span;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends the stretch of a mark that its paragraph leaves open, where the writer forgot to close it:
 * before the words that tell who speaks ("“It is over, said Ada Roe."), at a bracket that closes
 * what the stretch did not open, with its sentence where it began inside one. A stretch of whole
 * sentences stays open to the end of its paragraph.
 */
final class ForgottenMarks {

  /** More UTF-16 units than a paragraph of speech has. */
  private static final int MAX_SPEECH = 1500;

  /** How many sentences are searched for who speaks. */
  private static final int MAX_SENTENCES = 6;

  private final SyntaxWords words;
  private final CueLexicon cues;

  ForgottenMarks(SyntaxWords words, CueLexicon cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * The marks of a paragraph with the stretch that is left open cut where it ends.
   *
   * @param goesOn whether the next paragraph opens the stretch again
   */
  MarkedParagraph close(Paragraph paragraph, MarkedParagraph marked, boolean goesOn) {
    Stretch open = marked.lastOpen().orElse(null);
    if (open == null || paragraph.tokens().isEmpty()) {
      return marked;
    }
    int end = end(new Passage(paragraph, MarkedParagraph.NONE, words), open, goesOn);
    return end < open.span().end() ? cut(marked, open, end) : marked;
  }

  private int end(Passage passage, Stretch open, boolean goesOn) {
    int report = beforeReport(passage, open, goesOn);
    if (report >= 0) {
      return report;
    }
    int first = passage.first(open) + 1;
    int whole = open.span().end();
    if (goesOn || first >= passage.size()) {
      return whole;
    }
    boolean fragment = isFragment(passage, first);
    int end = fragment || open.span().length() > MAX_SPEECH ? endOfSentence(passage, first) : whole;
    return Math.min(end, fragment ? strayBracket(passage, first, end) : end);
  }

  /** The offset before the words that tell who speaks, or -1 where nothing of the kind follows. */
  private int beforeReport(Passage passage, Stretch open, boolean goesOn) {
    Grammar grammar = Grammar.of(passage, cues);
    VerbRules verbs = new VerbRules(grammar);
    List<Unit> units = passage.units();
    int first = units.indexOf(passage.unitOf(passage.first(open)));
    int last = Math.min(units.size() - 1, first + MAX_SENTENCES);
    for (Unit unit :
        goesOn ? units.subList(units.size() - 1, units.size()) : units.subList(first, last + 1)) {
      for (CueMatch cue : grammar.cues().in(unit)) {
        Draft report =
            cue.isVerbal() ? report(verbs.readings(cue, unit, null, List.of()), cue, open) : null;
        if (report != null && (!goesOn || closes(report, cue, unit))) {
          return passage.paragraph().token(passage.paragraph().tokenAt(report.end())).end();
        }
      }
    }
    return -1;
  }

  private static @Nullable Draft report(List<Draft> readings, CueMatch cue, Stretch open) {
    for (Draft reading : readings) {
      if (cue.entry().takes(Frame.QUOTE) && endsBefore(reading, cue, open)) {
        return reading;
      }
    }
    return null;
  }

  /** Whether the words in the stretch end before a cue and its source. */
  private static boolean endsBefore(Draft reading, CueMatch cue, Stretch open) {
    boolean behind = reading.rule() == Rule.CUE_BEHIND || reading.rule() == Rule.INVERTED;
    return behind
        && reading.source() != null
        && reading.end() > open.inner().start()
        && reading.home().is(reading.home().paragraph().tokenAt(reading.end()), ",")
        && reading.home().paragraph().token(cue.first()).start() > reading.end();
  }

  /** Whether a sentence ends with its cue and source. */
  private static boolean closes(Draft reading, CueMatch cue, Unit unit) {
    SourceMatch source = reading.source();
    int end = source == null ? cue.end() : Math.max(cue.end(), source.end());
    return end >= unit.end() - 1;
  }

  /** Whether a stretch begins inside a sentence with a small letter: "a “great success". */
  private static boolean isFragment(Passage passage, int first) {
    boolean paused = passage.is(first - 2, ",") || passage.is(first - 2, ":");
    return first - 1 > passage.unitOf(first - 1).first()
        && !paused
        && !passage.paragraph().token(first).isCapitalised();
  }

  private static int endOfSentence(Passage passage, int token) {
    return passage.paragraph().token(passage.unitOf(token).end() - 1).end();
  }

  /** The offset of a bracket that closes what a stretch did not open, or its end. */
  private static int strayBracket(Passage passage, int first, int end) {
    int depth = 0;
    for (int i = first; i < passage.size() && passage.paragraph().token(i).end() <= end; i++) {
      depth += passage.is(i, "(") ? 1 : passage.is(i, ")") ? -1 : 0;
      if (depth < 0) {
        return passage.paragraph().token(i).start();
      }
    }
    return end;
  }

  private static MarkedParagraph cut(MarkedParagraph marked, Stretch open, int end) {
    List<Stretch> stretches = new ArrayList<>();
    for (Stretch stretch : marked.stretches()) {
      if (stretch.equals(open)) {
        Span span = new Span(open.span().start(), end);
        Span inner = new Span(open.inner().start(), end);
        stretches.add(new Stretch(span, inner, open.depth(), open.single(), false));
      } else if (stretch.depth() == 0 || stretch.span().end() <= end) {
        stretches.add(stretch);
      }
    }
    return new MarkedParagraph(stretches, marked.strays());
  }
}
