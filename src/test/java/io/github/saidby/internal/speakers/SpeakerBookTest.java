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
