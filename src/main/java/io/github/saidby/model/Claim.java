package io.github.saidby.model;

import java.util.Optional;

/** Something that can be checked: a quantity or a deadline. */
public sealed interface Claim extends Located permits QuantityClaim, DeadlineClaim {

  /**
   * Who claims it.
   *
   * @return the speaker inside whose attributed words it stands; none where the document itself
   *     says it
   */
  Optional<Speaker> claimedBy();

  /**
   * Why it is a claim, and of this kind.
   *
   * @return the evidence
   */
  Evidence evidence();
}
