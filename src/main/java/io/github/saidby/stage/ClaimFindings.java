package io.github.saidby.stage;

import io.github.saidby.model.Claim;
import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.TimeExpression;
import java.util.List;

/**
 * What a claim extractor found.
 *
 * @param claims quantities and deadlines in order of the text
 * @param times time expressions in order of the text
 * @param diagnostics what a user may want to know
 */
public record ClaimFindings(
    List<Claim> claims, List<TimeExpression> times, List<Diagnostic> diagnostics) {

  /** What a stage that is switched off finds. */
  public static final ClaimFindings NONE = new ClaimFindings(List.of(), List.of(), List.of());

  /**
   * Copies the lists.
   *
   * @param claims quantities and deadlines in order of the text
   * @param times time expressions in order of the text
   * @param diagnostics what a user may want to know
   */
  public ClaimFindings {
    claims = List.copyOf(claims);
    times = List.copyOf(times);
    diagnostics = List.copyOf(diagnostics);
  }
}
