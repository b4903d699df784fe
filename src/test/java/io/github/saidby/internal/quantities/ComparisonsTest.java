package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Comparison;
import io.github.saidby.model.NumberRange;
import io.github.saidby.model.QuantityClaim;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

  /**
   * Each line is a sentence and the comparison that its last quantity takes part in: relation, the
   * value, the other one, the difference with its unit, who or what it is compared with.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The phone costs 5% more than its rival. | more, by 5 %, than its rival",
        "The stove uses 20% less gas than the old one. | less, by 20 %, than the old one",
        "Rents are 40% lower than in Leeds. | less, by 40 %, than Leeds",
        "Sales were 2% lower than expected. | less, by 2 %, than expected",
        "It found 31 leaks, 14 fewer than its rival. | less, value 31, by 14, than its rival",
        "The south had 52 cases, compared with 31 for the north."
            + " | more, value 52, other 31, than the north",
        "It holds 42% of men, compared with 30% of women."
            + " | more, value 42, other 30, than women",
        "They won 12 seats against 31 in Leeds. | less, value 12, other 31, than Leeds",
        "Its toll was 90, compared with a national average of 60."
            + " | more, value 90, other 60, than a national average",
        "It was 41C, eight degrees above normal. | more, by 8 deg, than normal",
        "Costs were 3% below budget. | less, by 3 %, than budget",
        "The town added 70 jobs, against forecasts of 50. | more, value 70, other 50, than forecasts",
        "Boys are 40% more likely than girls to leave. | more, by 40 %, than girls",
        "Boys were 40% more likely to leave. | more, by 40 %",
        "The wait is 17.8 weeks, against a target of seven."
            + " | more, value 17.8, other 7, than a target",
        "The gap widened to 5.1% of output, half a point more than planned."
            + " | more, by 0.5 {percentage point}, than planned",
        "The hall is 30% larger than the old one. | more, by 30 %, than the old one",
        "The Reds won 169 seats, three short of a majority. | less, by 3, than a majority",
        "Milk sells at 38p, 3p below its cost. | less, by 0.03 GBP, than its cost",
        "Waits fell for 75.8% of patients, against a 78% target."
            + " | less, value 75.8, other 78, than target",
        "The Greens are at 17%, five points clear of the Reds."
            + " | more, by 5 {percentage point}, than the Reds",
        "Roe polls 31%, 12 points behind Lind. | less, by 12 {percentage point}, than Lind",
        "Lind finished 40 km behind Roe. | -",
        "He won 25 percent more than even Lind did. | more, by 25 %, than Lind",
        "It cost $20 less than was planned. | less, by 20 USD",
        "He looked five decades younger. | -",
        "She was 40 points ahead of Lind in polls in May."
            + " | more, by 40 {percentage point}, than Lind",
        "It won 24 million viewers, compared with 8 million for Friday's game."
            + " | more, value 24000000, other 8000000, than Friday's game",
        "The jobless rate was 5.2%, well above the national average of 3.9%."
            + " | more, value 5.2, other 3.9, than the national average",
        "Growth was 2.1%, below the target of 3%. | less, value 2.1, other 3, than the target",
        "Growth was 2.1%, above the target of 3%. | -",
        "Growth was 2.1%, but inflation lay below the target of 3%. | -",
        "He leapt 20 centimetres short of the record. | less, by 20 cm, than the record",
        "The ferry stopped 40 km short of the border. | -",
        "She lost by 20 points more than once. | -",
        "They were late by 5 minutes more than 30 times. | -",
        // what is compared with another time has changed
        "The mill sold 52 boats, against last year's total of 40. | -",
        "Sales were 6% down versus last year. | -",
        "Output was 12% more than the second quarter of 2018. | -",
        "Rents are 40% lower than last year. | -",
        "Rents are 40% lower than in May. | -",
        "Rents are 40% lower than when she left. | -",
        "Costs were 3% below last year. | -",
        "It sold 210 cars, compared with 150 a year earlier. | -",
        "Shoppers spent 6% more on bread. | -",
        // nothing is compared
        "The hut stands 300 metres above the sea. | -",
        "More than 40 people came. | -",
        "It won three towns with words against the welcome of more than 900 men. | -",
        "They voted 52 for and 31 against. | -",
        "They fought against 31 men. | -",
      })
  void findsTheComparison(String sentence, String expected) {
    String found = "-";
    for (QuantityClaim claim : QuantityFinderTest.find(sentence)) {
      found = claim.comparison().map(ComparisonsTest::describe).orElse("-");
      assertTrue(claim.change().isEmpty() || claim.comparison().isEmpty(), sentence);
    }
    assertEquals(expected, found, sentence);
  }

  private static String describe(Comparison comparison) {
    return comparison.relation().name().toLowerCase(Locale.ROOT)
        + plain(", value ", comparison.value())
        + plain(", other ", comparison.other())
        + plain(", by ", comparison.by())
        + comparison.byUnit().map(unit -> " " + unit).orElse("")
        + comparison.than().map(than -> ", than " + than.text()).orElse("");
  }

  private static String plain(String role, Optional<NumberRange> range) {
    return range.map(value -> role + value.lower().toPlainString()).orElse("");
  }
}
