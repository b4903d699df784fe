package io.github.saidby.internal.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerBookTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Anna Berg] spoke first. // [Berg] said so.                                              | Anna Berg; Anna Berg
          Mayor [Dahl] said no. // Later Erik Dahl left.                                            | Erik Dahl
          [Anna Berg] met Erik Dahl. // "Yes," [she] said. // "No," [he] said.                      | Anna Berg; Anna Berg; Erik Dahl
          Erik Dahl and Anna Dahl came. // "Fine," Mrs. [Dahl] said. // Mr. [Dahl] denied it.       | Anna Dahl; Erik Dahl
          [Laura Stone], a lawyer for the port, said so. // The [lawyer] then left.                 | Laura Stone; Laura Stone
          Norway's chief envoy, [Lars Holm], said so. // The [envoy] said more.                     | Lars Holm; Lars Holm
          The [envoy], Lars Holm, said no.                                                          | Lars Holm
          The [Ministry of Fisheries] said so. // The [ministry] denied the rest.                   | Ministry of Fisheries; Ministry of Fisheries
          The Harbor Safety Board met. // The [HSB] said so.                                        | Harbor Safety Board
          The [Kremlin] said no. // [Turkey] agreed.                                                | Kremlin; Turkey
          [Bill Stone] said yes. // [Peter Holm] said no. // [Stone] insisted.                      | Bill Stone; Peter Holm; Bill Stone
          A [source] from the port said so. // Another [source] denied it.                          | a source from the port; another source
          The [report] said so. // The [report] added a warning.                                    | report; report
          [Maria Lopez], who runs the port, said so. // "Yes," said [Lopez].                        | Maria Lopez; Maria Lopez
          "Fine," said Sen. [Ruth Vale]. // The [senator] left.                                     | Ruth Vale; Ruth Vale
          Lumen Airways grew. // The [airline] said so. // The [company] said more.                 | Lumen Airways; Lumen Airways
          The Fishery Safety Fund (FSF) met. // The [FSF] said so. // The [fund] said more.         | Fishery Safety Fund; Fishery Safety Fund
          The Dormish foreign [ministry] said so. // The [ministry] said more.                      | Dormish foreign ministry; Dormish foreign ministry
          Halcyon Freight Inc. grew. // [Halcyon] said so.                                          | Halcyon Freight Inc.
          Russia’s Foreign [Ministry] said so. // The Russian Foreign [Ministry] said more.         | Russia’s Foreign Ministry; Russia’s Foreign Ministry
          A senior Dorman [official] said no. // The [official] said so.                               | a senior Dorman official; a senior Dorman official
          A [farmhand] called Lenny Pugh said so. // The [farmhand] left.                           | Lenny Pugh; Lenny Pugh
          Former Secretary of State [Ada Orr] spoke.                                                | Ada Orr
          The Collector of Devpur, [Anil Tirkey], spoke. // The [collector] left.                   | Anil Tirkey; Anil Tirkey
          Theresa Mills MP and Nigel Marsh KC met. // [Marsh] spoke. // Ms [Mills] left.            | Nigel Marsh; Theresa Mills
          Sen. Rand Vale (R-Ky.) met Ann Roe, D-N.Y. // The Kentucky [Republican] said so.          | Rand Vale
          Colleen Voss stood. // [Voss] sat. // Her brother, Wade Voss, shouted. // [Voss] said so.  | Colleen Voss; Colleen Voss
          François O’Brien spoke. // Francois [O'Brien] left.                                       | François O’Brien
          The former first lady, Laura Webb, met Jill Stone, the first lady. // The former first [lady] said so. | Laura Webb
          The ministry has stored grain in Tarnopol since May. "It is safe," [it] said.                | ministry
          A [letter] to Mayor Dahl said no. Ada Orr read it out in Geneva. [It] asked for more.         | a letter to Mayor Dahl; a letter to Mayor Dahl
          The [union] met in Ostend. "No," the union said. "We will strike in Ostend," [it] added.      | union; union
          Bo Lind sat down. // Its officer, [Al Orr], spoke. // I ask Lind for tea. It is cold. It rains. // “No,” [he] says. | Al Orr; Bo Lind
          Dean Robert Lowe left. // Dean [Lowe] said so.                                            | Robert Lowe
          Oslo refused in May. [It] said so.                                                       | Oslo
          [It] rained. // [They] said so.                                                           | It; They
          """)
  void tellsWhoIsMeant(String text, String names) {
    assertEquals(
        names, Asked.about(text).stream().map(Speaker::name).collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkish Foreign Minister [Kemal Aydin] spoke.      | Kemal Aydin      | PERSON       | true  | Turkish Foreign Minister
          [Ivan Orlov], the Kremlin spokesman, spoke.        | Ivan Orlov       | PERSON       | true  | Kremlin spokesman
          Norway’s chief envoy, [Lars Holm], spoke.          | Lars Holm        | PERSON       | true  | Norway’s chief envoy
          Mr. [Lars Holm] spoke.                             | Lars Holm        | PERSON       | true  |
          The [White House] spoke.                           | White House      | ORGANIZATION | true  |
          [Poland] said no.                                  | Poland           | ORGANIZATION | true  |
          [Critics] said no.                                 | critics          | GROUP        | false |
          Two [residents] said no.                           | two residents    | GROUP        | false |
          A Russian [negotiator] said no.                    | a Russian negotiator | PERSON   | false |
          The [letter] said no.                              | letter           | DOCUMENT     | false |
          The Polish air [force] said no.                    | Polish air force | ORGANIZATION | true  |
          Dame [Ada Roe], the former leader, spoke.          | Ada Roe          | PERSON       | true  | former leader
          Her spokesman, [Lars Holm], spoke.                 | Lars Holm        | PERSON       | true  | spokesman
          The trust’s director, [Ada Roe], an engineer who built rigs, spoke. | Ada Roe | PERSON     | true  | trust’s director
          [Ada Roe], president and chief executive of Halcyon Freight, spoke. | Ada Roe | PERSON  | true  | president and chief executive of Halcyon Freight
          The Devpur [police] spoke.                         | Devpur police    | ORGANIZATION | true  |
          [She] said no.                                     | She              | UNKNOWN      | false |
          """)
  void tellsWhatASpeakerIs(String text, String name, SpeakerType type, boolean named, String role) {
    Speaker speaker = Asked.about(text).get(0);
    assertEquals(name, speaker.name());
    assertEquals(type, speaker.type());
    assertEquals(named, speaker.named());
    assertEquals(role, speaker.role().orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Anna Berg] said so. // Then [she] said more. // [Berg] left. | Anna Berg; she; Berg
          Anna Berg met Lars Holm. // [Berg] said so.                   | Anna Berg; Berg
          """)
  void listsEveryMention(String text, String mentions) {
    List<Speaker> speakers = Asked.about(text);
    assertEquals(
        mentions,
        speakers.get(speakers.size() - 1).mentions().stream()
            .map(mention -> mention.text())
            .collect(Collectors.joining("; ")));
  }
}
