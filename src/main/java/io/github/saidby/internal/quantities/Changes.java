package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.model.Change;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which quantities are ends or differences of a change: {@code rose by 15 to 144}, {@code a
 * 45 percent increase}, {@code at 53 per cent, up 19 points}.
 */
final class Changes {

  private static final Set<String> BOUNDARIES = Set.of(".", ";", "!", "?", ":", "\u2014", "--");

  /** How far from its word a change is looked for, in tokens. */
  private static final int WINDOW = 30;

  /** As many tokens as the object of a verb has before a noun in it. */
  private static final int OBJECT = 8;

  private final ChangeWords words;
  private final ChangeRoles roles;
  private final MultiplierRule multipliers;

  Changes(ChangeWords words, MultiplierRule multipliers) {
    this.words = words;
    this.roles = new ChangeRoles(words);
    this.multipliers = multipliers;
  }

  static boolean isBoundary(String word) {
    return BOUNDARIES.contains(word);
  }

  /**
   * The change that each quantity takes part in; null for those without one. A bare number that a
   * change leads to or from takes the unit of the other end.
   */
  List<@Nullable Change> find(Scan scan, List<Bound> bounds, String text) {
    List<@Nullable ChangeDraft> drafts = new ArrayList<>();
    ChangeDraft open = null;
    int openAt = -WINDOW;
    int from = 0;
    for (int i = 0; i < bounds.size(); i++) {
      Bound bound = bounds.get(i);
      int cue = cueBefore(scan, from, bound.first());
      if (cue >= 0) {
        ChangeWord word = words.at(scan, cue);
        open = word == null ? null : opened(scan, bounds, i, cue, word.direction(), drafts);
        openAt = cue;
      } else if (bound.first() - openAt > WINDOW || hasBoundary(scan, from, bound.first())) {
        open = null;
      }
      drafts.add(draft(scan, bounds, i, open, openAt));
      ChangeDraft added = drafts.get(i);
      if (open == null && added != null && added.has(Role.BY)) {
        open = added;
        openAt = scan.afterHyphen(bound.end());
      }
      open = open != null && added != null && added.direction() == open.direction() ? added : open;
      open = added == null && isMoving(scan, openAt) ? null : open;
      from = bound.end();
    }
    FutureLevels.link(scan, bounds, drafts);
    new ComparedLevels(scan, bounds, words).link(drafts);
    drafts.replaceAll(draft -> draft == null || draft.isChange(scan, bounds) ? draft : null);
    for (ChangeDraft draft : drafts) {
      if (draft != null) {
        draft.shareUnit(bounds);
      }
    }
    List<@Nullable Change> changes = new ArrayList<>();
    for (ChangeDraft draft : drafts) {
      changes.add(draft == null ? null : draft.built(scan, bounds, text));
    }
    return changes;
  }

  /** Whether a word at a token takes another object: raised $5 from two letters. */
  private boolean isMoving(Scan scan, int cue) {
    ChangeWord word = cue < 0 ? null : words.at(scan, cue);
    return word != null && word.use() == Use.MOVING;
  }

  private @Nullable ChangeDraft draft(
      Scan scan, List<Bound> bounds, int i, @Nullable ChangeDraft open, int openAt) {
    Bound bound = bounds.get(i);
    if (bound.amount().kind() == QuantityKind.NUMBER) {
      return factor(scan, bound, i, open);
    }
    ChangeDraft behind = comparedBehind(scan, bound, i);
    if (behind != null) {
      return behind;
    }
    Role role = open == null ? null : roles.of(scan, bounds, i, openAt);
    if (role == null && open != null) {
      role = roles.next(scan, bounds, i, open);
    }
    if (role == Role.BY && open != null && open.has(role) && isAlternative(scan, bounds, i)) {
      ChangeDraft other = ChangeDraft.otherwise(open);
      other.put(role, i);
      return other;
    }
    if (open == null || role == null) {
      return null;
    }
    ChangeDraft draft = open.has(role) ? new ChangeDraft(open.direction()) : open;
    draft.put(role, i);
    return draft;
  }

  /** The same again in another unit: {@code fell $3, or [2%]}. */
  private static boolean isAlternative(Scan scan, List<Bound> bounds, int i) {
    return i > 0 && ChangeRoles.isOtherwise(scan, bounds.get(i - 1), bounds.get(i));
  }

  /** Doubled, halved; "increased tenfold". */
  private @Nullable ChangeDraft factor(Scan scan, Bound bound, int i, @Nullable ChangeDraft open) {
    ChangeDirection direction = multipliers.direction(scan.word(bound.amount().first()));
    boolean fold = scan.word(bound.amount().end() - 1).endsWith("fold");
    if (direction == null && fold && open != null) {
      direction = open.direction();
    }
    if (direction == null) {
      return null;
    }
    ChangeDraft draft = new ChangeDraft(direction);
    draft.put(Role.BY, i);
    return draft;
  }

  /** "A 45 percent increase", "22 percent more", "5 points lower". */
  private @Nullable ChangeDraft comparedBehind(Scan scan, Bound bound, int i) {
    int at = scan.afterHyphen(bound.end());
    ChangeWord word = words.at(scan, at);
    if (word == null && scan.isWord(at) && bound.amount().kind() == QuantityKind.PERCENT) {
      at++;
      word = words.at(scan, at);
      word = word == null || word.use() == Use.COMPARISON ? null : word;
    }
    if (word == null) {
      return null;
    }
    boolean noun = word.use() == Use.NOUN || word.use() == Use.BOTH;
    boolean article =
        scan.is(bound.first() - 1, "a")
            || scan.is(bound.first() - 1, "an")
            || scan.is(bound.first() - 1, "the");
    boolean more =
        word.use() == Use.COMPARISON
            && (bound.amount().unit() != null
                || isNoun(scan, at + 1)
                || ComparedLevels.isThanBefore(scan, at + 1));
    if (!more && !(noun && (article || bound.amount().kind() == QuantityKind.PERCENT))) {
      return null;
    }
    ChangeDraft draft = new ChangeDraft(word.direction());
    draft.put(Role.BY, i);
    return draft;
  }

  private static boolean isNoun(Scan scan, int at) {
    return scan.isWord(at)
        && switch (scan.paragraph().tag(at).penn()) {
          case NN, NNS, NNP, JJ, VBN -> true;
          default -> false;
        };
  }

  /**
   * The change that a word opens. Behind a comma it may go on with the one before it ({@code fell
   * to 5, [a drop of] 2}), or take a level before it as where it led ({@code at 53 per cent, [up]
   * 19 points}), or a rate ({@code grew 2.1%, up from 1.8%}); behind a difference it names that
   * ({@code a 45 percent [increase] to 290}).
   */
  private ChangeDraft opened(
      Scan scan,
      List<Bound> bounds,
      int i,
      int cue,
      ChangeDirection direction,
      List<@Nullable ChangeDraft> drafts) {
    ChangeDraft fresh = new ChangeDraft(direction);
    ChangeDraft last = i == 0 ? null : drafts.get(i - 1);
    boolean named = last != null && last.has(Role.BY) && names(scan, bounds.get(i - 1), cue);
    if (last != null && named && last.direction() == direction && !last.has(Role.TO)) {
      return last;
    }
    int level = Appositions.level(scan, bounds, i, cue, direction);
    if (level < 0) {
      return fresh;
    }
    ChangeDraft known = drafts.get(level);
    if (known != null) {
      boolean goesOn = known.direction() == direction && !known.has(Role.BY);
      boolean rate =
          known.isOnly(Role.BY)
              && ChangeRoles.isLike(bounds.get(level), bounds.get(i))
              && Appositions.isOldLevel(scan, cue, bounds.get(i));
      if (!rate) {
        return goesOn ? known : fresh;
      }
    }
    fresh.put(Role.TO, level);
    drafts.set(level, fresh);
    return fresh;
  }

  /** Whether a word for a change stands behind the difference that it names. */
  private static boolean names(Scan scan, Bound difference, int cue) {
    int at = scan.afterHyphen(difference.end());
    return cue == at || (cue == at + 1 && scan.isWord(at));
  }

  /** The last word between two tokens that tells a change of what follows; -1 without one. */
  private int cueBefore(Scan scan, int from, int end) {
    for (int i = end - 1; i >= Math.max(from, end - WINDOW); i--) {
      if (isBoundary(scan.word(i))) {
        return -1;
      }
      ChangeWord word = words.at(scan, i);
      if (word != null && word.use() != Use.COMPARISON && opens(scan, word, i, end)) {
        int verb = word.use() == Use.NOUN ? governing(scan, from, i) : -1;
        return verb >= 0 ? verb : i;
      }
    }
    return -1;
  }

  /** The verb whose object a noun for a change stands in: [cut] its forecast for growth to 4%. */
  private int governing(Scan scan, int from, int noun) {
    boolean inside = false;
    for (int i = noun - 1; i >= Math.max(from, noun - OBJECT); i--) {
      ChangeWord word = words.at(scan, i);
      if (inside && word != null && word.use() == Use.VERB) {
        return i;
      }
      inside |= scan.is(i, "for") || scan.is(i, "of");
      if (!scan.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opens(Scan scan, ChangeWord word, int at, int end) {
    return switch (word.use()) {
      case PARTICLE -> {
        int next = scan.word(at + 1).endsWith("ly") ? at + 2 : at + 1;
        yield next == end || isPreposition(scan.word(next));
      }
      default -> true;
    };
  }

  private static boolean isPreposition(String word) {
    return word.equals("to") || word.equals("from") || word.equals("by");
  }

  private static boolean hasBoundary(Scan scan, int from, int end) {
    for (int i = from; i < end; i++) {
      if (isBoundary(scan.word(i))) {
        return true;
      }
    }
    return false;
  }
}
