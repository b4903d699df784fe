package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Span;
import io.github.saidby.model.Stance;
import io.github.saidby.stage.SectionSplitter;
import io.github.saidby.text.NameFinder;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorSerializationTest {

  private static final String TEXT = "“It holds,” said Ada Roe. It cost $5 million by Friday.";

  @Test
  void anExtractorTravelsWithItsSettings() throws Exception {
    Extractor sent =
        Extractor.builder()
            .cueVerb("decree", Stance.DEMANDS)
            .limits(Limits.DEFAULT.withMaxParagraphLength(500))
            .build();
    Extractor received = roundTrip(sent);
    assertEquals(sent.settings(), received.settings());
    assertEquals(sent.extract(TEXT), received.extract(TEXT));
  }

  @Test
  void settingsTravelAlone() throws Exception {
    Settings settings = Extractor.builder().cueVerb("decree", Stance.DEMANDS).build().settings();
    assertEquals(settings, roundTrip(settings));
  }

  @Test
  void aSerializableFunctionTravels() throws Exception {
    Extractor received = roundTrip(Extractor.builder().nameFinder(new Everything()).build());
    assertEquals(0, received.extract("").quotes().size());
  }

  @Test
  void aFunctionThatCannotTravelIsNamed() {
    SectionSplitter splitter = text -> List.of();
    Extractor extractor = Extractor.builder().sectionSplitter(splitter).build();
    Exception e = assertThrows(NotSerializableException.class, () -> roundTrip(extractor));
    assertTrue(e.getMessage().startsWith("the section splitter "), e.getMessage());
    assertTrue(e.getMessage().contains(splitter.getClass().getName()), e.getMessage());
  }

  private record Everything() implements NameFinder, Serializable {

    private static final long serialVersionUID = 1;

    @Override
    public List<NameMention> find(Paragraph paragraph) {
      return List.of(new NameMention(new Span(0, 1), NameType.PERSON));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T roundTrip(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
