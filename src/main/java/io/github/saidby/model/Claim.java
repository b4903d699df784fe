package io.github.saidby.model;

import java.util.Optional;

/** Something that can be checked: a quantity or a deadline. */
public sealed interface Claim extends Located permits QuantityClaim, DeadlineClaim {

  /**
   * Who claims it.
   *
   * @return the speaker inside whose attributed words it stands, or, of a quantity outside of
   *     quotes, who found, counted or estimated it ("the ministry put the toll at 42"); none where
   *     the document itself says it
   */
  Optional<Speaker> claimedBy();

  /**
   * Why it is a claim, and of this kind.
   *
   * @return the evidence
   */
  Evidence evidence();
}
