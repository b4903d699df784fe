package io.github.saidby.internal.quotes;

import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.internal.quotes.VerbGroup.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the source of a verb: its subject, or that of a verb that it hangs on. */
final class VerbSources {

  private final Grammar grammar;
  private final Passage passage;
  private final SubjectFinder subjects;

  VerbSources(Grammar grammar) {
    this.grammar = grammar;
    this.passage = grammar.passage();
    this.subjects = grammar.subjects();
  }

  /** Who says what follows the colon at a paragraph's end, or null where the cue is none of it. */
  @Nullable SourceMatch announcer(CueMatch cue, Unit unit, List<Draft> drafts) {
    SourceMatch source = cue.isVerbal() && cue.entry().isClausal() ? of(cue, unit, drafts) : null;
    return source == null ? subjects.after(cue.end(), unit) : source;
  }

  @Nullable SourceMatch of(CueMatch cue, Unit unit, List<Draft> drafts) {
    VerbGroup group = cue.group();
    SourceMatch quoted =
        group.form() == Form.PARTICIPLE ? subjects.quoted(group.first() - 1, unit) : null;
    if (quoted != null) {
      return quoted;
    }
    boolean own =
        group.form() == Form.FINITE
            || (group.form() == Form.PARTICIPLE && !grammar.endsContent(group.first() - 1));
    SourceMatch subject = own ? subjects.before(group.first(), unit) : null;
    if (subject == null) {
      subject = sourceAbove(group.first(), unit, drafts);
    }
    return subject == null ? subjects.ofVerbBefore(group.first(), unit) : subject;
  }

  /** The source of the last cue of the sentence that does not itself stand in another's content. */
  private @Nullable SourceMatch sourceAbove(int token, Unit unit, List<Draft> drafts) {
    int offset = passage.paragraph().token(token).start();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      CueMatch cue = drafts.get(i).cue();
      SourceMatch source = drafts.get(i).source();
      if (cue != null
          && source != null
          && source.antecedent() == null
          && cue.isVerbal()
          && unit.contains(cue.first())
          && drafts.stream().noneMatch(other -> other.embeds(cue, offset))) {
        return source;
      }
    }
    return null;
  }
}
