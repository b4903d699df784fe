package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.model.Change;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.NumberRange;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A change in the making: its word and the quantities that take part, by their indices. */
  private static final class Draft {
    final ChangeDirection direction;
    final Map<Role, Integer> parts = new EnumMap<>(Role.class);

    Draft(ChangeDirection direction) {
      this.direction = direction;
    }
  }

  /**
   * The change that each quantity takes part in; null for those without one. A bare number that a
   * change leads to or from takes the unit of the other end.
   */
  List<@Nullable Change> find(Scan scan, List<Bound> bounds) {
    List<@Nullable Draft> drafts = new ArrayList<>();
    Draft open = null;
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
      Draft added = drafts.get(i);
      open = open != null && added != null && added.direction == open.direction ? added : open;
      open = added == null && isMoving(scan, openAt) ? null : open;
      from = bound.end();
    }
    drafts.forEach(draft -> shareUnit(bounds, draft));
    return built(bounds, drafts);
  }

  /** Whether a word at a token takes another object: raised $5 from two letters. */
  private boolean isMoving(Scan scan, int cue) {
    ChangeWord word = cue < 0 ? null : words.at(scan, cue);
    return word != null && word.use() == Use.MOVING;
  }

  private static void shareUnit(List<Bound> bounds, @Nullable Draft draft) {
    Bound from = draft == null ? null : bound(bounds, draft, Role.FROM);
    Bound to = draft == null ? null : bound(bounds, draft, Role.TO);
    if (draft == null || from == null || to == null) {
      return;
    }
    if (to.amount().isBare() && !from.amount().isBare()) {
      bounds.set(draft.parts.getOrDefault(Role.TO, 0), to.like(from));
    } else if (from.amount().isBare() && !to.amount().isBare()) {
      bounds.set(draft.parts.getOrDefault(Role.FROM, 0), from.like(to));
    }
  }

  private @Nullable Draft draft(
      Scan scan, List<Bound> bounds, int i, @Nullable Draft open, int openAt) {
    Bound bound = bounds.get(i);
    if (bound.amount().kind() == QuantityKind.NUMBER) {
      return factor(scan, bound, i, open);
    }
    Draft behind = comparedBehind(scan, bound, i);
    if (behind != null) {
      return behind;
    }
    Role role =
        open == null ? null : roles.of(scan, bound, openAt, i == 0 ? 0 : bounds.get(i - 1).end());
    if (role == null && open != null && continues(scan, bounds, i, open)) {
      role = Role.BY;
    }
    if (open == null || role == null) {
      return null;
    }
    Draft draft = open.parts.containsKey(role) ? new Draft(open.direction) : open;
    draft.parts.put(role, i);
    return draft;
  }

  /** One more difference of the same change: {@code by 4% in May and [2%] in June}. */
  private static boolean continues(Scan scan, List<Bound> bounds, int i, Draft open) {
    Integer by = open.parts.get(Role.BY);
    return by != null
        && by == i - 1
        && bounds.get(by).amount().kind() == bounds.get(i).amount().kind()
        && bounds.get(i).amount().unit() != null
        && (scan.is(bounds.get(i).first() - 1, "and") || scan.is(bounds.get(i).first() - 1, ","));
  }

  /** Doubled, halved; "increased tenfold". */
  private @Nullable Draft factor(Scan scan, Bound bound, int i, @Nullable Draft open) {
    ChangeDirection direction = multipliers.direction(scan.word(bound.amount().first()));
    boolean fold = scan.word(bound.amount().end() - 1).endsWith("fold");
    if (direction == null && fold && open != null) {
      direction = open.direction;
    }
    if (direction == null) {
      return null;
    }
    Draft draft = new Draft(direction);
    draft.parts.put(Role.BY, i);
    return draft;
  }

  /** "A 45 percent increase", "22 percent more", "5 points lower". */
  private @Nullable Draft comparedBehind(Scan scan, Bound bound, int i) {
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
        word.use() == Use.COMPARISON && (bound.amount().unit() != null || isNoun(scan, at + 1));
    if (!more && !(noun && (article || bound.amount().kind() == QuantityKind.PERCENT))) {
      return null;
    }
    Draft draft = new Draft(word.direction());
    draft.parts.put(Role.BY, i);
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
   * The change that a word opens. Shortly behind a comma it may go on with the one before it
   * ({@code fell to 5, [a drop of] 2}), or take a level before it as where it led ({@code at 53 per
   * cent, [up] 19 points}).
   */
  private static Draft opened(
      Scan scan,
      List<Bound> bounds,
      int i,
      int cue,
      ChangeDirection direction,
      List<@Nullable Draft> drafts) {
    Draft fresh = new Draft(direction);
    if (i == 0 || !isApposed(scan, bounds.get(i - 1).end(), cue)) {
      return fresh;
    }
    Draft last = drafts.get(i - 1);
    if (last != null) {
      boolean goesOn = last.direction == direction && !last.parts.containsKey(Role.BY);
      return goesOn ? last : fresh;
    }
    if (ChangeRoles.canChange(bounds.get(i - 1))) {
      fresh.parts.put(Role.TO, i - 1);
      drafts.set(i - 1, fresh);
    }
    return fresh;
  }

  /** Whether a word for a change stands right behind the comma behind a quantity. */
  private static boolean isApposed(Scan scan, int comma, int cue) {
    boolean near = scan.is(comma, ",") && cue - comma <= 5 && cue > comma;
    return near
        && (cue == comma + 1
            || scan.is(comma + 1, "which")
            || scan.is(comma + 1, "representing")
            || scan.is(comma + 1, "a")
            || scan.is(comma + 1, "an"));
  }

  /** The last word between two tokens that tells a change of what follows; -1 without one. */
  private int cueBefore(Scan scan, int from, int end) {
    for (int i = end - 1; i >= Math.max(from, end - WINDOW); i--) {
      if (isBoundary(scan.word(i))) {
        return -1;
      }
      ChangeWord word = words.at(scan, i);
      if (word != null && word.use() != Use.COMPARISON && opens(scan, word, i, end)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opens(Scan scan, ChangeWord word, int at, int end) {
    return switch (word.use()) {
      case PARTICLE -> at + 1 == end || isPreposition(scan.word(at + 1));
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

  private static List<@Nullable Change> built(List<Bound> bounds, List<@Nullable Draft> drafts) {
    List<@Nullable Change> changes = new ArrayList<>();
    for (Draft draft : drafts) {
      changes.add(draft == null ? null : change(bounds, draft));
    }
    return changes;
  }

  private static Change change(List<Bound> bounds, Draft draft) {
    Bound level = bound(bounds, draft, draft.parts.containsKey(Role.TO) ? Role.TO : Role.FROM);
    Bound by = bound(bounds, draft, Role.BY);
    Bound from = bound(bounds, draft, Role.FROM);
    Bound to = bound(bounds, draft, Role.TO);
    return Change.builder()
        .direction(draft.direction)
        .from(range(from))
        .to(range(to))
        .by(range(by))
        .unit(Optional.ofNullable(level == null ? null : level.amount().unit()))
        .byUnit(Optional.ofNullable(by == null ? null : byUnit(by.amount())))
        .arithmetic(ChangeArithmetic.of(draft.direction, from, to, by))
        .build();
  }

  private static @Nullable String byUnit(Amount amount) {
    return amount.kind() == QuantityKind.NUMBER ? "times" : amount.unit();
  }

  private static @Nullable Bound bound(List<Bound> bounds, Draft draft, Role role) {
    Integer index = draft.parts.get(role);
    return index == null ? null : bounds.get(index);
  }

  private static Optional<NumberRange> range(@Nullable Bound bound) {
    if (bound == null) {
      return Optional.empty();
    }
    BigDecimal lower = bound.amount().lower();
    BigDecimal upper = bound.amount().upper();
    return bound.comparator() == QuantityComparator.BETWEEN
        ? Optional.of(new NumberRange(lower, upper))
        : Optional.of(NumberRange.of(lower));
  }
}
