package io.github.saidby.internal.quotes;

import io.github.saidby.internal.speakers.SpeakerBook;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.stage.QuoteFindings;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One reading of a document for its quotes. */
final class QuoteReading {

  private final AnnotatedText text;
  private final QuoteLexicons lexicons;
  private final SpeakerBook speakers;
  private final Marks marks;
  private final Judge judge;
  private final List<Draft> drafts = new ArrayList<>();
  private final Floor floor = new Floor();
  private final Turns turns;
  private final Interview interview;
  private final List<MarkedPhrase> phrases = new ArrayList<>();

  /** A quote whose cue ended the paragraph before with a colon. */
  private @Nullable Draft announced;

  /** A quote without a source that the paragraph before left open and this one opens again. */
  private @Nullable Draft open;

  QuoteReading(AnnotatedText text, QuoteLexicons lexicons) {
    this(text, lexicons, features -> new Judge(lexicons.weights(), features));
  }

  /**
   * A reading with a judge of its own.
   *
   * @param judges makes the judge, knowing what drafts are weighed by
   */
  QuoteReading(AnnotatedText text, QuoteLexicons lexicons, Function<DraftFeatures, Judge> judges) {
    this.text = text;
    this.lexicons = lexicons;
    this.speakers = SpeakerBook.read(text, lexicons.speakers());
    this.marks = Marks.of(text, new ForgottenMarks(lexicons.syntax(), lexicons.cues()));
    this.judge = judges.apply(new DraftFeatures(speakers::typeOf, lexicons.phrases()));
    this.turns = new Turns(text, lexicons.syntax(), speakers, judge);
    this.interview = new Interview(text, lexicons.syntax(), speakers, marks);
  }

  QuoteFindings read() {
    for (Paragraph paragraph : text.paragraphs()) {
      // A pull quote would be a second quote of words that the text has.
      if (!paragraph.tokens().isEmpty() && paragraph.block().kind() != BlockKind.PULL_QUOTE) {
        read(paragraph);
      }
    }
    return new QuoteAssembly(text, speakers, lexicons.circumstances())
        .assemble(drafts, phrases, marks.diagnostics());
  }

  private void read(Paragraph paragraph) {
    Passage passage = new Passage(paragraph, marks.in(paragraph), lexicons.syntax());
    Grammar grammar = Grammar.of(passage, lexicons.cues());
    LabelRules labels = new LabelRules(passage, speakers::typeOf);
    PassageReader reader = new PassageReader(passage, grammar, labels, judge, speakers::typeOf);
    List<Draft> found = reader.read();
    announce(passage, found);
    announced = reader.announced();
    turns.read(passage, reader.labelled(), found);
    Draft answer = interview.read(passage);
    if (answer != null) {
      found.add(answer);
      judge.accepts(answer, false);
    }
    credit(passage, reader.creditLine());
    goOn(passage, found);
    List<Draft> alone = new ArrayList<>();
    Floor.Line line = floor.line(passage, found, isCredited(paragraph));
    for (Stretch stretch : passage.stretches()) {
      if (!passage.isClaimed(stretch)) {
        sort(passage, stretch, reader, line, alone);
      }
    }
    boolean goesOn = marks.goesOn(text, paragraph);
    open = goesOn ? leftOpen(passage, alone) : null;
    floor.leave(passage, found, goesOn);
    drafts.addAll(found);
    drafts.addAll(alone);
  }

  /**
   * Gives a quote whose cue ended the paragraph before with a colon what this one begins with; all
   * of it where the colon follows the cue at once and neither has marks ("The mayor added:").
   */
  private void announce(Passage passage, List<Draft> found) {
    if (announced == null) {
      return;
    }
    if (passage.opensWithStretch()) {
      Stretch first = passage.stretches().get(0);
      if (!passage.isClaimed(first)) {
        passage.claim(first.span());
        found.add(0, announced.with(passage, first.span()));
        judge.accepts(announced, false);
      }
    } else if (isBlock(announced) && passage.paragraph().block().kind().isRunningText()) {
      passage.claim(passage.paragraph().span());
      found.add(0, announced.with(passage, passage.paragraph().span()));
      judge.accepts(announced, false);
    }
  }

  /** Whether a cue that quotes stands right before the colon. */
  private static boolean isBlock(Draft announced) {
    CueMatch cue = announced.cue();
    return cue != null
        && cue.isVerbal()
        && cue.entry().speech()
        && cue.entry().takes(Frame.QUOTE)
        && announced.home().is(cue.end(), ":");
  }

  /** Whether the next paragraph credits the words of this one to somebody. */
  private boolean isCredited(Paragraph paragraph) {
    int next = paragraph.index() + 1;
    return next < text.paragraphs().size() && CreditRules.isCredit(text.paragraphs().get(next));
  }

  /** Gives the paragraph before, all quote, to whom this one credits it. */
  private void credit(Passage passage, @Nullable SourceMatch source) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (source != null && last != null && last.source() == null && last.cue() == null) {
      Draft credited = new Draft(passage, Rule.DASH_CREDIT, null, source).with(last);
      drafts.set(drafts.size() - 1, credited);
      judge.accepts(credited, false);
    }
  }

  /** Joins a quote of several paragraphs: the last of them may tell who said it. */
  private void goOn(Passage passage, List<Draft> found) {
    if (open == null || !passage.opensWithStretch()) {
      return;
    }
    Stretch first = passage.stretches().get(0);
    if (!passage.isClaimed(first)) {
      open.with(passage, first.span());
      passage.claim(first.span());
      return;
    }
    for (Draft draft : found) {
      if (draft.source() != null && draft.covers(first.span())) {
        draft.with(open);
        drafts.remove(drafts.lastIndexOf(open));
        return;
      }
    }
  }

  /** The quote without a source whose last stretch ends with the paragraph. */
  private @Nullable Draft leftOpen(Passage passage, List<Draft> alone) {
    Draft last = alone.isEmpty() ? open : alone.get(alone.size() - 1);
    int end = passage.paragraph().span().end();
    return last != null && last.source() == null && last.end() == end ? last : null;
  }

  /** Whether the sentence of a stretch has the cue of the quote that it may go on with. */
  private static boolean isHere(@Nullable Draft speaking, Passage passage, Stretch stretch) {
    CueMatch cue = speaking == null ? null : speaking.cue();
    return speaking != null
        && cue != null
        && speaking.home() == passage
        && passage.unitOf(passage.first(stretch)).contains(cue.first());
  }

  /** A stretch that no cue governs: goes on with a quote before it, or is one of its own. */
  private void sort(
      Passage passage, Stretch stretch, PassageReader reader, Floor.Line line, List<Draft> alone) {
    Draft speaking = line.at(stretch);
    SourceMatch before = isHere(speaking, passage, stretch) ? null : reader.colon(stretch);
    boolean sentence = MarkedPhrases.isFinal(passage, passage.end(stretch) - 2);
    if (!(before != null && sentence) && !lexicons.phrases().isSpeech(passage, stretch)) {
      phrases.add(lexicons.phrases().phrase(passage, stretch, text.text()));
      return;
    }
    if (before != null) {
      Draft draft = new Draft(passage, Rule.COLON, null, before).with(passage, stretch.span());
      alone.add(draft);
      judge.accepts(draft, false);
      line.goesOn(stretch, draft);
    } else if (speaking == null) {
      Draft beside = reader.beside(stretch);
      Draft draft = beside == null ? new Draft(passage, Rule.NO_CUE, null, null) : beside;
      alone.add(draft.with(passage, stretch.span()));
      judge.accepts(draft, false);
    } else if (speaking.isQuoted()) {
      speaking.with(passage, stretch.span());
    } else {
      Draft draft = new Draft(speaking.home(), Rule.FLOOR, null, speaking.source());
      alone.add(draft.with(passage, stretch.span()));
      judge.accepts(draft, false);
      line.goesOn(stretch, draft);
    }
  }
}
