package io.github.saidby.internal.speakers;

import io.github.saidby.model.BlockKind;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a document. */
final class Bylines {

  private Bylines() {}

  /** The one person whom the byline names, or null. */
  static @Nullable Entity writer(AnnotatedText text, Roster roster) {
    Set<Entity> writers = new LinkedHashSet<>();
    for (Paragraph paragraph : text.paragraphs()) {
      if (paragraph.block().kind() == BlockKind.BYLINE) {
        roster.names(paragraph).stream()
            .map(Named::entity)
            .filter(entity -> entity.type() == SpeakerType.PERSON)
            .forEach(writers::add);
      }
    }
    return writers.size() == 1 ? writers.iterator().next() : null;
  }
}
