package io.github.saidby.internal.quotes;

import io.github.saidby.internal.speakers.SpeakerBook;
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
  private final List<MarkedPhrase> phrases = new ArrayList<>();

  /** A quote whose cue ended the paragraph before with a colon. */
  private @Nullable Draft announced;

  QuoteReading(AnnotatedText text, QuoteLexicons lexicons) {
    this(text, lexicons, speakers -> new Judge(lexicons.weights(), speakers::typeOf));
  }

  /**
   * A reading with a judge of its own.
   *
   * @param judges makes the judge, knowing the document's speakers
   */
  QuoteReading(AnnotatedText text, QuoteLexicons lexicons, Function<SpeakerBook, Judge> judges) {
    this.text = text;
    this.lexicons = lexicons;
    this.speakers = SpeakerBook.read(text, lexicons.words());
    this.marks = Marks.of(text);
    this.judge = judges.apply(speakers);
  }

  QuoteFindings read() {
    for (Paragraph paragraph : text.paragraphs()) {
      if (!paragraph.tokens().isEmpty()) {
        read(paragraph);
      }
    }
    return new QuoteAssembly(text, speakers).assemble(drafts, phrases, marks.diagnostics());
  }

  private void read(Paragraph paragraph) {
    Passage passage = new Passage(paragraph, marks.in(paragraph));
    PassageReader reader = new PassageReader(passage, lexicons.cues(), judge);
    List<Draft> found = reader.read();
    announce(passage, found);
    announced = reader.announced();
    List<Draft> alone = new ArrayList<>();
    for (Stretch stretch : passage.stretches()) {
      if (!passage.isClaimed(stretch)) {
        sort(passage, stretch, reader, found, alone);
      }
    }
    floor.leave(passage, found, marks.goesOn(text, paragraph));
    drafts.addAll(found);
    drafts.addAll(alone);
  }

  /** Gives a quote whose cue ended the paragraph before with a colon what this one begins with. */
  private void announce(Passage passage, List<Draft> found) {
    if (announced != null && passage.isInside(0)) {
      Stretch first = passage.stretches().get(0);
      if (!passage.isClaimed(first)) {
        passage.claim(first.span());
        found.add(0, announced.with(passage, first.span()));
        judge.accepts(announced, false);
      }
    }
  }

  /** A stretch that no cue governs: goes on with a quote before it, or is one of its own. */
  private void sort(
      Passage passage,
      Stretch stretch,
      PassageReader reader,
      List<Draft> found,
      List<Draft> alone) {
    if (!lexicons.phrases().isSpeech(passage, stretch)) {
      phrases.add(lexicons.phrases().phrase(passage, stretch, text.text()));
      return;
    }
    Draft speaking = floor.at(passage, stretch, found);
    if (speaking == null) {
      Draft sourceless = reader.sourceless(stretch);
      Draft unattributed =
          sourceless == null ? new Draft(passage, Rule.NO_CUE, null, null) : sourceless;
      alone.add(unattributed.with(passage, stretch.span()));
      judge.accepts(unattributed, false);
    } else {
      speaking.with(passage, stretch.span());
    }
  }
}
