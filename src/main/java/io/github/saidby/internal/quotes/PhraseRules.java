package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Relation;
import io.github.saidby.text.Sentence;
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
    if (source == null || isRate(cue, source)) {
      return null;
    }
    if (cue.first() == unit.first() || opensClause(cue.first(), unit)) {
      return beforeClause(cue, source, unit);
    }
    Content before = grammar.contents().upTo(cue.first(), unit);
    if (before == null) {
      return null;
    }
    Draft draft = new Draft(passage, Rule.PREPOSITION_BEHIND, cue, source).with(before);
    int behind = source.end() + 1;
    boolean inserted =
        passage.is(cue.first() - 1, ",")
            && passage.is(source.end(), ",")
            && behind < unit.end()
            && !hasFinite(before.first(), before.end())
            && startsPredicate(behind);
    return inserted ? draft.with(grammar.contents().clause(behind, unit)) : draft;
  }

  /** "said that, according to Ada Roe, it works": the clause that is opened goes on behind it. */
  private boolean opensClause(int token, Unit unit) {
    int before = passage.is(token - 1, ",") ? token - 2 : token - 1;
    return unit.contains(before) && passage.pos(before) == PartOfSpeech.SCONJ;
  }

  /** "twice per day": a bare noun behind a preposition of one word is nobody; "3 per Londoner". */
  private boolean isRate(CueMatch cue, SourceMatch source) {
    NounPhrase phrase = source.phrases().get(0);
    boolean bare = phrase.determiner() == null && !phrase.isProper() && !phrase.isPlural();
    return cue.entry().words().size() == 1 && (bare || passage.penn(cue.first() - 1) == PennTag.CD);
  }

  /** According to a report by the bank, which was published on Monday, it works. */
  private @Nullable Draft beforeClause(CueMatch cue, SourceMatch source, Unit unit) {
    int end = grammar.subjects().endOfInsertions(source, unit);
    int first = passage.is(end, ",") ? end + 1 : end;
    if (first >= unit.end()) {
      return null;
    }
    SourceMatch whole = new SourceMatch(source.phrases(), source.first(), end, null);
    return new Draft(passage, Rule.PREPOSITION_BEFORE, cue, whole)
        .with(grammar.contents().clause(first, unit));
  }

  private boolean startsPredicate(int token) {
    return passage.penn(token).isFinite()
        || passage.pos(token) == PartOfSpeech.AUX
        || passage.pos(token) == PartOfSpeech.ADV;
  }

  private boolean hasFinite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.penn(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Ada Roe’s claim that it works; her criticism of the plan. */
  private @Nullable Draft noun(CueMatch cue, Unit unit) {
    NounPhrase whole = grammar.phrases().base(cue.first());
    if (whole == null || whole.head() != cue.first()) {
      return null;
    }
    SourceMatch source = possessor(whole);
    Content content = source == null ? null : complement(cue, unit);
    if (content == null) {
      return null;
    }
    int end = Math.min(content.end(), predicate(cue.first(), content));
    return new Draft(passage, Rule.NOUN, cue, source)
        .with(new Content(content.first(), end, content.frame()));
  }

  /**
   * Where the verb begins that a noun is the subject of: "Her claim that it works angered them".
   */
  private int predicate(int noun, Content content) {
    Sentence sentence = passage.paragraph().sentenceOf(noun);
    Dependencies tree = passage.paragraph().dependencies(sentence);
    int verb = tree.head(noun - sentence.first()) + sentence.first();
    boolean subject = tree.relation(noun - sentence.first()) == Relation.NSUBJ;
    int group =
        subject && verb > content.first() + 1
            ? VerbGroup.of(passage, verb, content.first()).first()
            : content.end();
    return group > content.first() ? group : content.end();
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
