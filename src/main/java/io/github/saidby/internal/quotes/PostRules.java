package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.quotes.Passage.Unit;
import io.github.saidby.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote a paragraph that is a post of a social network: "RT @adaroe: It works.", "It
 * works. — Ada Roe (@adaroe) May 8".
 */
final class PostRules {

  /** How many tokens a name or a date beside a handle may have. */
  private static final int MAX_CREDIT = 12;

  private final Grammar grammar;
  private final Passage passage;

  PostRules(Grammar grammar) {
    this.grammar = grammar;
    this.passage = grammar.passage();
  }

  /** The quote that the paragraph is, or null. */
  @Nullable Draft post() {
    Draft labelled = labelled();
    return labelled == null ? credited() : labelled;
  }

  /** "@adaroe: It works." */
  private @Nullable Draft labelled() {
    int first = passage.is(0, "rt") ? 1 : 0;
    int end = handleEnd(passage, first);
    if (end == first || !passage.is(end, ":") || end + 1 >= passage.size()) {
      return null;
    }
    NounPhrase handle = new NounPhrase(passage.paragraph(), first, first + 1, end, end);
    return new Draft(passage, Rule.POST, null, SourceMatch.of(handle, end))
        .with(new Content(end + 1, passage.size(), Frame.QUOTE));
  }

  /** "It works. — Ada Roe (@adaroe) May 8" */
  private @Nullable Draft credited() {
    int bracket = passage.size() - 1;
    int earliest = Math.max(1, passage.size() - MAX_CREDIT);
    while (bracket > earliest && !opensHandle(passage, bracket)) {
      bracket--;
    }
    int dash = bracket;
    while (dash > earliest && !CreditRules.isDash(passage, dash)) {
      dash--;
    }
    if (!opensHandle(passage, bracket) || !CreditRules.isDash(passage, dash)) {
      return null;
    }
    SourceMatch name = grammar.subjects().after(dash + 1, new Unit(dash + 1, bracket));
    return name == null || name.end() != bracket || !name.phrases().get(0).isProper()
        ? null
        : new Draft(passage, Rule.POST, null, name)
            .with(new Content(passage.start(), dash, Frame.QUOTE));
  }

  /** Whether a bracket holds a handle: "(@adaroe)". */
  static boolean opensHandle(Passage passage, int bracket) {
    int end = handleEnd(passage, bracket + 1);
    return passage.is(bracket, "(") && end > bracket + 1 && passage.is(end, ")");
  }

  /** The index behind a handle that begins at a token, or the token itself. */
  private static int handleEnd(Passage passage, int at) {
    if (!passage.is(at, "@") || passage.spaceBefore(at + 1)) {
      return at;
    }
    int end = at + 1;
    while (end < passage.size()
        && !passage.spaceBefore(end)
        && (passage.paragraph().token(end).kind() != TokenKind.PUNCTUATION
            || passage.is(end, "_"))) {
      end++;
    }
    return end > at + 1 ? end : at;
  }
}
