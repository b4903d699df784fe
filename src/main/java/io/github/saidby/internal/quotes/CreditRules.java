package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.model.BlockKind;
import io.github.saidby.text.PartOfSpeech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotes that punctuation credits: a dash behind, a label and a colon before. */
final class CreditRules {

  /** How many tokens a label before a colon may have. */
  private static final int MAX_LABEL = 6;

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
      if (isDash(dash) && !passage.isInside(dash + 1)) {
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

  /** ROE: It works. In a headline: Roe: It works. */
  void label(List<Draft> drafts) {
    int first = passage.isInside(0) ? 1 : 0;
    int colon = first;
    while (colon < passage.size() && colon - first < MAX_LABEL && !passage.is(colon, ":")) {
      colon++;
    }
    boolean label =
        colon > first
            && passage.is(colon, ":")
            && colon + 2 < passage.size()
            && (isCapitals(first, colon) || isName(first, colon));
    if (label) {
      NounPhrase name = new NounPhrase(passage.paragraph(), first, colon - 1, colon, colon);
      Draft draft =
          new Draft(passage, Rule.LABEL, null, SourceMatch.of(name, colon))
              .with(new Content(colon + 1, passage.size(), Frame.QUOTE));
      draft.claim();
      drafts.add(draft);
    }
  }

  private boolean isCapitals(int first, int end) {
    int letters = 0;
    for (int i = first; i < end; i++) {
      String word = passage.paragraph().token(i).text();
      for (int c = 0; c < word.length(); c++) {
        if (Character.isLowerCase(word.charAt(c))) {
          return false;
        }
        letters += Character.isUpperCase(word.charAt(c)) ? 1 : 0;
      }
    }
    return letters > 3 && passage.paragraph().block().kind() != BlockKind.HEADING;
  }

  private boolean isName(int first, int end) {
    BlockKind kind = passage.paragraph().block().kind();
    boolean title = kind == BlockKind.HEADING || passage.paragraph().index() == 0;
    if (!title && kind != BlockKind.SPEAKER_TURN) {
      return false;
    }
    for (int i = first; i < end; i++) {
      boolean name = passage.pos(i) == PartOfSpeech.PROPN;
      boolean capital = kind == BlockKind.HEADING && passage.paragraph().token(i).isCapitalised();
      boolean noun = capital && passage.paragraph().tag(i).isNoun();
      if (!name && !noun && !passage.is(i, "-")) {
        return false;
      }
    }
    return true;
  }

  private boolean isDash(int token) {
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
    return subject == null ? null : new Draft(passage, Rule.COLON_PARAGRAPH, null, subject);
  }
}
