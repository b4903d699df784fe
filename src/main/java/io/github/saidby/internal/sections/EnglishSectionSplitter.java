package io.github.saidby.internal.sections;

import io.github.saidby.model.Section;
import io.github.saidby.stage.SectionSplitter;
import io.github.saidby.text.DocumentText;
import java.util.List;

/** The English implementation of the stage. */
public final class EnglishSectionSplitter implements SectionSplitter {

  @Override
  public List<Section> split(DocumentText text) {
    return List.of();
  }
}
