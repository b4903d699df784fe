package io.github.saidby.internal.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.text.Relation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ParserStateProperties {

  private static final List<Step> STEPS =
      List.of(
          Step.of(Step.Kind.SHIFT),
          Step.of(Step.Kind.REDUCE),
          new Step(Step.Kind.LEFT, Relation.NSUBJ),
          new Step(Step.Kind.LEFT, Relation.ROOT),
          new Step(Step.Kind.RIGHT, Relation.OBJ),
          new Step(Step.Kind.RIGHT, Relation.ROOT));

  @Property(seed = "20261125")
  void whateverIsChosenTheParseEndsAndTheOnlyStepIsTheOneThatIsAllowed(
      @ForAll @IntRange(max = 12) int words,
      @ForAll @Size(30) List<@IntRange(max = 5) Integer> choices) {
    ParserState state = new ParserState(words);
    int taken = 0;
    while (!state.isDone()) {
      List<Step> allowed = STEPS.stream().filter(state::allows).toList();
      Step only = state.onlyStep();
      assertFalse(allowed.isEmpty());
      assertEquals(allowed, only == null ? allowed : List.of(only));
      state.take(allowed.get(choices.get(taken % choices.size()) % allowed.size()));
      assertTrue(++taken <= 2 * words, "each word enters the stack once and leaves it once");
    }
  }
}
