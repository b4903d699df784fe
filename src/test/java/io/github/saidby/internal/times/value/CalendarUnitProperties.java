package io.github.saidby.internal.times.value;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarUnitProperties {

  @Property(seed = "20261123", tries = 2000)
  void anyNumberOfUnitsIsReckonedInsideTheYearsOrLeftOpen(
      @ForAll CalendarUnit unit, @ForAll long count, @ForAll @IntRange(min = 1, max = 9998) int y) {
    LocalDateTime later = unit.plus(LocalDateTime.of(y, 12, 31, 23, 59), count);
    assertTrue(later == null || Reference.isInRange(later));
  }

  @Property(seed = "20261123", tries = 2000)
  void anyAmountIsReckonedInsideTheYearsOrLeftOpen(
      @ForAll CalendarUnit unit,
      @ForAll("counts") BigDecimal count,
      @ForAll @IntRange(min = 1, max = 9998) int y) {
    LocalDateTime moment = LocalDateTime.of(y, 12, 31, 23, 59);
    for (int sign = -1; sign <= 1; sign += 2) {
      LocalDateTime moved = new Amount(count, unit).addTo(moment, sign);
      assertTrue(moved == null || Reference.isInRange(moved));
    }
  }

  @Provide
  Arbitrary<BigDecimal> counts() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN.pow(24)).ofScale(2);
  }
}
