package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** The quotes that prepositions, nouns and adjectives introduce. */
final class PhraseRules {

  private final Grammar grammar;
  private final Passage passage;

  PhraseRules(Grammar grammar) {
    this.grammar = grammar;
    this.passage = grammar.passage();
  }

  @Nullable Draft draft(CueMatch cue, Unit unit) {
    return switch (cue.entry().kind()) {
      case PREPOSITION -> preposition(cue, unit);
      case NOUN -> noun(cue, unit);
      case ADJECTIVE -> adjective(cue, unit);
      default -> null;
    };
  }

  /** According to Ada Roe, it works. It works, according to Ada Roe. */
  private @Nullable Draft preposition(CueMatch cue, Unit unit) {
    SourceMatch source =
        cue.entry().takes(Frame.NP) ? grammar.subjects().after(cue.end(), unit) : null;
    if (source == null) {
      return null;
    }
    if (cue.first() == unit.first() && source.end() < unit.end()) {
      int first = passage.is(source.end(), ",") ? source.end() + 1 : source.end();
      Content after = first < unit.end() ? grammar.contents().clause(first, unit) : null;
      return after == null
          ? null
          : new Draft(passage, Rule.PREPOSITION_BEFORE, cue, source).with(after);
    }
    Content before = grammar.contents().upTo(cue.first(), unit);
    return before == null
        ? null
        : new Draft(passage, Rule.PREPOSITION_BEHIND, cue, source).with(before);
  }

  /** Ada Roe’s claim that it works; her criticism of the plan. */
  private @Nullable Draft noun(CueMatch cue, Unit unit) {
    NounPhrase whole = grammar.phrases().base(cue.first());
    if (whole == null || whole.head() != cue.first()) {
      return null;
    }
    SourceMatch source = possessor(whole);
    Content content = source == null ? null : complement(cue, unit);
    return content == null ? null : new Draft(passage, Rule.NOUN, cue, source).with(content);
  }

  private @Nullable SourceMatch possessor(NounPhrase whole) {
    for (int i = whole.head() - 1; i >= whole.first(); i--) {
      if (passage.penn(i) == PennTag.PRPS) {
        return SourceMatch.of(VerbRules.single(passage, i), i + 1);
      }
      if (passage.penn(i) == PennTag.POS && i > whole.first()) {
        NounPhrase owner = new NounPhrase(passage.paragraph(), whole.first(), i - 1, i, i);
        return SourceMatch.of(owner, i);
      }
    }
    return null;
  }

  /** Ada Roe is adamant that it works. */
  private @Nullable Draft adjective(CueMatch cue, Unit unit) {
    int copula = cue.first() - 1;
    while (copula >= unit.first() && passage.pos(copula) == PartOfSpeech.ADV) {
      copula--;
    }
    if (copula < unit.first() || passage.pos(copula) != PartOfSpeech.AUX) {
      return null;
    }
    VerbGroup group = VerbGroup.of(passage, copula, unit.first());
    SourceMatch source = grammar.subjects().before(group.first(), unit);
    Content content = source == null ? null : complement(cue, unit);
    return content == null ? null : new Draft(passage, Rule.ADJECTIVE, cue, source).with(content);
  }

  /** What a noun or adjective takes: a clause, an infinitive, a prepositional phrase. */
  private @Nullable Content complement(CueMatch cue, Unit unit) {
    Content after = grammar.contents().after(cue.entry(), cue.end(), unit);
    boolean taken =
        after != null
            && (cue.entry().takes(after.frame()) || after.frame() == Frame.QUOTE)
            && after.frame() != Frame.CLAUSE
            && after.frame() != Frame.NP;
    return taken ? after : null;
  }
}
