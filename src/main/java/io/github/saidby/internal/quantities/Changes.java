package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which quantities are ends or differences of a change: {@code rose by 15 to 144}, {@code a
 * 45 percent increase}, {@code at 53 per cent, up 19 points}.
 */
final class Changes {

  /** How far from its word a change is looked for, in tokens. */
  static final int WINDOW = 30;

  private final ChangeWords words;
  private final ChangeRoles roles;
  private final FollowingRoles following;
  private final ChangeCues cues;
  private final Differences differences;

  Changes(ChangeWords words, MultiplierRule multipliers) {
    this.words = words;
    this.roles = new ChangeRoles(words);
    this.following = new FollowingRoles(words);
    this.cues = new ChangeCues(words);
    this.differences = new Differences(words, multipliers);
  }

  /**
   * The change or comparison that each quantity takes part in; null for those without one. A bare
   * number that a change leads to or from takes the unit of the other end.
   */
  List<@Nullable Relation> find(Scan scan, NounPhrases phrases, List<Bound> bounds, String text) {
    List<@Nullable ChangeDraft> drafts = new ArrayList<>();
    ChangeDraft open = null;
    int openAt = -WINDOW;
    int from = 0;
    for (int i = 0; i < bounds.size(); i++) {
      Bound bound = bounds.get(i);
      int cue = cues.before(scan, from, bound.first());
      if (cue >= 0) {
        ChangeWord word = words.at(scan, cue);
        open = word == null ? null : opened(scan, bounds, i, cue, word.direction(), drafts);
        openAt = cue;
      } else if (bound.first() - openAt > WINDOW
          || ChangeCues.hasBoundary(scan, from, bound.first())) {
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
    Standards standards = new Standards(scan, phrases);
    new ComparedDifferences(scan, bounds, words, standards).link(drafts);
    new ComparedLevels(scan, bounds, words, standards).link(drafts);
    drafts.replaceAll(draft -> draft == null || draft.isChange(scan, bounds) ? draft : null);
    for (ChangeDraft draft : drafts) {
      if (draft != null) {
        draft.shareUnit(bounds);
      }
    }
    RelationBuilder builder = new RelationBuilder(scan, bounds, text);
    List<@Nullable Relation> found = new ArrayList<>();
    for (ChangeDraft draft : drafts) {
      found.add(draft == null ? null : builder.of(draft));
    }
    return found;
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
      return differences.factor(scan, bound, i, open);
    }
    ChangeDraft behind = differences.named(scan, bounds, i);
    if (behind != null) {
      return behind;
    }
    Role role = open == null ? null : roles.of(scan, bounds, i, openAt);
    if (role == null && open != null) {
      role = following.of(scan, bounds, i, open);
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
}
