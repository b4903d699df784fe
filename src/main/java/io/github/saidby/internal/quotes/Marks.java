package io.github.saidby.internal.quotes;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Span;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The quotation marks of a document, paragraph by paragraph. */
final class Marks {

  private final List<MarkedParagraph> paragraphs;
  private final List<Diagnostic> diagnostics;

  private Marks(List<MarkedParagraph> paragraphs, List<Diagnostic> diagnostics) {
    this.paragraphs = paragraphs;
    this.diagnostics = diagnostics;
  }

  /**
   * Pairs the marks of a text, after learning which marks its writer uses for quotes.
   *
   * @param forgotten ends what is left open
   */
  static Marks of(AnnotatedText text, ForgottenMarks forgotten) {
    List<MarkedParagraph> marked = pair(text, false);
    if (prefersSingle(marked)) {
      marked = pair(text, true);
    }
    for (int i = 0; i < marked.size(); i++) {
      if (marked.get(i).lastOpen().isPresent()) {
        Paragraph paragraph = text.paragraphs().get(i);
        marked.set(i, forgotten.close(paragraph, marked.get(i), goesOn(text, marked, i)));
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      for (Span stray : marked.get(i).strays()) {
        diagnostics.add(unbalanced(stray, "has no partner in its paragraph"));
      }
      if (!goesOn(text, marked, i)) {
        marked.get(i).lastOpen().ifPresent(last -> diagnostics.add(unclosed(last)));
      }
    }
    return new Marks(marked, diagnostics);
  }

  /** The marks of a paragraph. */
  MarkedParagraph in(Paragraph paragraph) {
    return paragraphs.get(paragraph.index());
  }

  /** What a user may want to know of marks without a partner. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether a paragraph's last quote is left open and the next paragraph opens it again. */
  boolean goesOn(AnnotatedText text, Paragraph paragraph) {
    return goesOn(text, paragraphs, paragraph.index());
  }

  private static List<MarkedParagraph> pair(AnnotatedText text, boolean single) {
    List<MarkedParagraph> marked = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      marked.add(
          paragraph.block().kind() == BlockKind.CODE
              ? MarkedParagraph.NONE
              : MarkPairing.of(text.text(), paragraph.span(), single));
    }
    return marked;
  }

  private static boolean prefersSingle(List<MarkedParagraph> marked) {
    int single = 0;
    int twofold = 0;
    for (MarkedParagraph paragraph : marked) {
      for (Stretch stretch : paragraph.outermost()) {
        if (stretch.single()) {
          single++;
        } else {
          twofold++;
        }
      }
    }
    return single > twofold;
  }

  private static boolean goesOn(AnnotatedText text, List<MarkedParagraph> marked, int index) {
    int end = text.paragraphs().get(index).span().end();
    if (index + 1 >= marked.size() || !marked.get(index).isOpenAt(end)) {
      return false;
    }
    Block next = text.paragraphs().get(index + 1).block();
    return next.kind().isRunningText()
        && marked.get(index + 1).opensAt(text.paragraphs().get(index + 1).span().start());
  }

  private static Diagnostic unclosed(Stretch stretch) {
    Span mark = new Span(stretch.span().start(), stretch.inner().start());
    return unbalanced(mark, "is not closed; the quote was ended where the text suggests it");
  }

  private static Diagnostic unbalanced(Span mark, String what) {
    return Diagnostic.at(DiagnosticKind.UNBALANCED_MARK, "The quotation mark " + what + ".", mark);
  }
}
