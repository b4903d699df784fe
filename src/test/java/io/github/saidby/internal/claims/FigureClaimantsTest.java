package io.github.saidby.internal.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.Extractor;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Document;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureClaimantsTest {

  private static final Extractor EXTRACTOR = Extractor.english();

  private static List<String> claimants(String text) {
    return EXTRACTOR.extract(Document.of(text)).claims().stream()
        .filter(QuantityClaim.class::isInstance)
        .map(claim -> claim.claimedBy().map(Speaker::name).orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Researchers at Thorne College found that 4 in 10 bees had died. | researchers at Thorne College",
        "The study, led by Ada Roe, found that 31% of the hives were empty. | study",
        "A poll by Brell put support for the tunnel at 42%. | poll by Brell",
        "The union's figures show 90 drivers have resigned. | union",
        "The brewer expects sales of $31 million, and it has 200 staff. | brewer / -",
        "The brewer expects sales of $31 million and has 200 staff. | brewer / -",
        "The toll, which the Red Cross put at 57, may rise. | Red Cross",
        "The toll was put at 57 by the health ministry. | health ministry",
        "The blaze took 30 barns, officials estimate. | officials",
        "Police counted 300 marchers. | police",
        "The clinic, which had counted 12 dead, shut its doors. | clinic",
        "Orlo opened two mills. It expects sales of $31 million. | - / Orlo",
        "In a survey of 900 adults, 40% said that they smoke. | - / survey of 900 adults",
        "Data from the port showed freight rose 3% in May. | data from the port",
        "“We lost a lot,” said Tom Varley. “About 40 shops are gone.” | Tom Varley",
        "Some 800 farms lost power, according to the utility. | utility",
        "The economy will shrink by 2%, the IMF predicts. | IMF",
        "Crews hold 40% of the blaze, the forestry service estimates. | forestry service",
        "The dam cut floods by 62%, a trial involving 12 towns showed. | trial involving 12 towns / -",
        "Farmers expect to harvest 4 million tonnes. | farmers",
        "The relief charity counts 40 deaths. | relief charity",
        "The relief charity counts at least 90 dead. | relief charity",
        "The health ministry reports 12 deaths and 90 burns. | health ministry / health ministry",
        "The weather bureau forecasts gusts of 120 kph. | weather bureau",
        "The toll is 90, the rescue service estimates. | rescue service",
        "The census records 5,200 people. | census",
        "By police estimates, 4,000 people marched. | police estimates",
        "Some 90 barns burned, by the charity's count. | charity",
        "A poll puts Roe on 38%. | poll",
        "Mayor Ada Roe, writing as @MayorRoe, asked for calm. The clinic says 12 were hurt. | clinic",
        "It beat the $3.9 billion that analysts expected. | analysts",
        "It grew below the 4% that economists had forecast. | economists",
        "It grew more than the 2.9 percent forecast by analysts. | analysts",
        "The gang laundered $4 million, prosecutors allege. | prosecutors",
        "Some 40% back a ban, pollsters found. | pollsters",
        "A 2009 report by the guild found that a 5 percent tax would raise $2 million."
            + " | 2009 report by the guild / 2009 report by the guild",
        "It sold fewer than the 40 boats it expected to sell. | -",
        "Roe leads on 38%, a survey of 940 adults shows. | survey of 940 adults / -",
        "A trial of 90 men showed the pill cut the risk by 37%. | - / trial of 90 men",
        "The report puts pressure on 12 firms. | -",
        "The museum counts 40,000 works. | -",
        "The clinic's reports 12 cases long were late. | -",
        // who finds, has or is told of something says nothing of it
        "Researchers found 14 bodies in the cave. | -",
        "Walkers found $200 in the street. | -",
        "The brewer recorded a loss of $3 million. | -",
        "Roe put $40 on the table. | -",
        "The brewer values its 300 workers. | -",
        "The rate is expected to reach 4%. | -",
        "Shares of Orlo added 62 cents to $71. | - / -",
        "The minister saw 40 cows. | -",
        "Clinics report 12 cases. | clinics",
        "Clinics must report 12 cases to the agency. | -",
        "Varley was fined $300 and ordered to pay $85 in costs. | - / -",
        "Varley was tried and promised to pay $85. | Varley",
        "Cricket: the Herons scored 42 runs. | -",
        "Ada Roe: We have sold 42 boats. | Ada Roe",
        "The bank reported to 12 regulators. | -",
        "The study followed 900 twins. | -",
        "The report runs to 300 pages. | -",
        "The survey cost $40,000. | -",
        "The ministry's budget is $3 million. | -",
      })
  void tellsWhoTellsAFigure(String text, String expected) {
    assertEquals(expected, claimants(text).stream().collect(Collectors.joining(" / ")));
  }

  @Test
  void knowsEveryVerbInItsExample() {
    List<String> unknown = new ArrayList<>();
    for (Table.Row row : Table.read("en/figure-verbs.tsv").rows()) {
      if (!claimants(row.get("example")).stream().anyMatch(name -> !name.equals("-"))) {
        unknown.add(row.get("example"));
      }
    }
    assertEquals(List.of(), unknown);
  }
}
