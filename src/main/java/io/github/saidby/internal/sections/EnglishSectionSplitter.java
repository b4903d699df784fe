package io.github.saidby.internal.sections;

import io.github.saidby.model.Section;
import io.github.saidby.stage.SectionSplitter;
import io.github.saidby.text.DocumentText;
import java.util.List;

/**
 * Splits text into sections. Where markup tells the blocks they are taken as they are; plain text
 * is judged line by line, once its layout as a whole is known.
 */
public final class EnglishSectionSplitter implements SectionSplitter {

  private static final List<Pass> PASSES =
      List.of(
          new Underlines(),
          new PageFurniture(),
          new Tables(),
          new Contents(),
          new Notices(),
          new Letters(),
          new Furniture(),
          new FurnitureRuns(),
          new Turns(),
          new Numbers(),
          new Footnotes(),
          new Lists(),
          new Masthead(),
          new Datelines(),
          new PullQuotes(),
          new Colons(),
          new Headings(),
          new HouseStyle(),
          new Levels());

  private final SectionWords words = SectionWords.load();

  @Override
  public List<Section> split(DocumentText text) {
    if (!text.blocks().isEmpty()) {
      return SectionTree.of(text.text(), MarkedUp.settle(text.text(), text.blocks(), words));
    }
    Layout layout = Layout.of(text.text(), words);
    if (layout.size() > 1) {
      PASSES.forEach(pass -> pass.apply(layout));
    }
    return SectionTree.of(text.text(), layout.drafts().stream().map(Draft::toBlock).toList());
  }
}
