package io.github.saidby.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.EnglishStages;
import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Span;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DocumentText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNameFinderTest {

  private static final Annotators ANNOTATORS = EnglishStages.annotators();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          U.S. President Paul Marsh met Polish Prime Minister Adam Wolski.   | place:U.S.; person:Paul Marsh; person:Adam Wolski
          The clerk, lawyer Alan Pike, left.                                 | person:Alan Pike
          Sen. Ruth Vale spoke.                                              | person:Ruth Vale
          Jan van der Meer and Omar al-Rashid spoke.                         | person:Jan van der Meer; person:Omar al-Rashid
          J. R. Moss Jr. resigned.                                           | person:J. R. Moss Jr.
          Anne-Marie Duval won.                                              | person:Anne-Marie Duval
          The Department of Justice sued the Bank of England.                | organization:Department of Justice; organization:Bank of England
          The New York Post wrote that Norway's king had left.               | organization:New York Post; place:Norway
          the Centers for Disease Control and Prevention warned              | organization:Centers for Disease Control and Prevention
          the Food and Drug Administration agreed                            | organization:Food and Drug Administration
          They left North Carolina in May.                                   | place:North Carolina
          Officials said the Vale Foundation paid.                           | organization:Vale Foundation
          Per Hagen said that Dean Pascoe met Dean Robert Lowe.              | person:Per Hagen; person:Dean Pascoe; person:Robert Lowe
          Per Reuters, the dam was old.                                      | organization:Reuters
          Activist Angela Moss spoke on Tuesday.                             | person:Angela Moss
          NYPD Commissioner James Moss spoke.                                | organization:NYPD; person:James Moss
          Paul Marsh Says Trains Will Run On Time                            | person:Paul Marsh
          PAUL MARSH SAYS TRAINS WILL RUN                                    | person:PAUL MARSH
          President Park Geun-sun spoke.                                     | person:Park Geun-sun
          The Larkham Children’s Fund paid.                                  | organization:Larkham Children’s Fund
          They called the Attorney General's Office.                         | organization:Attorney General's Office
          Then Putin's Council met.                                          | other:Putin; other:Council
          The Arle Gazette wrote to Emily Post.                              | organization:Arle Gazette; person:Emily Post
          The daily Novy Kurs asked Radio Arle.                              | organization:Novy Kurs; organization:Radio Arle
          JMD MLA Ramesh Rao met SP leader Akhil Dev.                        | organization:JMD; person:Ramesh Rao; organization:SP; person:Akhil Dev
          Mrs May spoke.                                                     | person:May
          The Russian Defence Ministry wrote.                                | organization:Russian Defence Ministry
          Food and Civil Supplies Minister Raghav Rane left.                 | person:Raghav Rane
          The Kentucky Republican called Ruth Vale (R-Ky.) again.            | place:Kentucky; person:Ruth Vale; place:Ky.
          The Right to Grain Campaign (RGC) sued.                            | organization:Right to Grain Campaign; organization:RGC
          Anna Hall spoke in Carnegie Hall.                                  | person:Anna Hall; place:Carnegie Hall
          Nurses Without Wards treated sailors against scurvy.               | organization:Nurses Without Wards
          He joined Physicians for Clean Rivers in May.                      | organization:Physicians for Clean Rivers
          Lawyers for the harbour and lawyers for Ada Roe left.              | person:Ada Roe
          They asked Lars “Skipper” Moss and the Arle Times.                 | person:Lars “Skipper” Moss; organization:Arle Times
          They heard that the Federation of Korean Tailors had met Heron Watch Norway in a hall. | organization:Federation of Korean Tailors; organization:Heron Watch Norway
          The High Court heard the Low Pay Commission and the Left Party.    | organization:High Court; organization:Low Pay Commission; organization:Left Party
          Royal College of Weaving staff met Select Committee members.       | organization:Royal College of Weaving; organization:Select Committee
          Bank of Arle rose as National Loom Service fell.                   | organization:Bank of Arle; organization:National Loom Service
          Election Commission staff met Arle Police in Delhi.                | organization:Election Commission; organization:Arle Police; place:Delhi
          The British Weaving Association sued Roe & Lind.                   | organization:British Weaving Association; organization:Roe & Lind
          The Weavers’ Party met St Osyth’s Hospital and King’s College London. | organization:Weavers’ Party; organization:St Osyth’s Hospital; organization:King’s College London
          A union sued Heron Trains and Kestrel Electronics.                 | organization:Heron Trains; organization:Kestrel Electronics
          He flew with easyJet to see Ernst & Young.                         | organization:easyJet; organization:Ernst & Young
          Marlow Mayor Trey Moss met Bill Vale, D-Del., on Monday.           | person:Marlow; person:Trey Moss; person:Bill Vale
          Health workers at Unison Direct met Google boss Ada Roe.           | organization:Unison Direct; organization:Google; person:Ada Roe
          Low prices and local council rows hurt them.                       | ''
          He said however that nothing was decided.                          | ''
          """)
  void findsNames(String text, String expected) {
    assertEquals(expected, names(text));
  }

  private static String names(String text) {
    Block block =
        Block.builder()
            .span(new Span(0, text.length()))
            .text(text)
            .kind(BlockKind.PARAGRAPH)
            .build();
    return AnnotatedText.of(
            DocumentText.plain(Document.of(text)), List.of(block), ANNOTATORS, Integer.MAX_VALUE)
        .paragraphs()
        .get(0)
        .names()
        .stream()
        .map(name -> name.type().name().toLowerCase(Locale.ROOT) + ":" + name.span().of(text))
        .collect(Collectors.joining("; "));
  }
}
