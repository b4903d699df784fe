package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.SyntaxWords.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What courts hear: "The court heard that the dam was old", "The dam was old, jurors were told".
 * Court reports so attribute what somebody told the court who is named elsewhere, or nowhere.
 */
final class HearingRules {

  private final Grammar grammar;
  private final Passage passage;

  HearingRules(Grammar grammar) {
    this.grammar = grammar;
    this.passage = grammar.passage();
  }

  /** The court that a verb says to have heard, or to have been told, something, or null. */
  @Nullable SourceMatch court(CueMatch cue, Unit unit) {
    VerbGroup.Form form = cue.group().form();
    boolean hears =
        form == VerbGroup.Form.FINITE
            && passage.words().is(passage.word(cue.group().verb()), WordClass.HEARING);
    boolean isTold =
        form == VerbGroup.Form.PASSIVE
            && cue.entry().takes(Frame.HEARER)
            && !passage.is(cue.end(), "by")
            && grammar.contents().after(cue.entry(), cue.end(), unit) == null;
    SourceMatch court =
        hears || isTold ? grammar.subjects().before(cue.group().first(), unit) : null;
    return court != null
            && court.antecedent() == null
            && passage.words().is(court.phrases().get(0).headToken().normal(), WordClass.TRIBUNAL)
        ? court
        : null;
  }

  /** The ways to read what a court hears: as a quote whose source the sentence does not tell. */
  List<Draft> readings(CueMatch cue, SourceMatch court, Unit unit) {
    CueMatch told = new CueMatch(cue.entry().asReport(), cue.first(), cue.end(), cue.group());
    int first = grammar.startOf(court, unit.first());
    Content before =
        first > unit.first() && grammar.endsContent(first - 1)
            ? grammar.contents().before(first, unit)
            : null;
    Content after = grammar.contents().after(told.entry(), cue.end(), unit);
    boolean said = after != null && (after.frame().isClausal() || after.frame() == Frame.WH);
    Content content = said ? after : before;
    return content == null
        ? List.of()
        : List.of(new Draft(passage, Rule.PASSIVE, told, null).with(content));
  }
}
