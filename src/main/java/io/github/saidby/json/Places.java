package io.github.saidby.json;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Located;
import io.github.saidby.model.Section;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where in the document a result starts: its section and its block, found by offset. */
final class Places {

  private final TreeMap<Integer, Place> places = new TreeMap<>();
  private int sections;

  private Places() {}

  static Places of(List<Section> sections) {
    Places places = new Places();
    places.add(sections);
    return places;
  }

  /** Sections are numbered from 0 in the order of the text. */
  private void add(List<Section> siblings) {
    for (Section section : siblings) {
      int number = sections++;
      for (Block block : section.blocks()) {
        places.put(block.span().start(), new Place(number, block.kind()));
      }
      add(section.sections());
    }
  }

  void write(JsonOutput out, Located result) throws IOException {
    Optional<Place> place =
        Optional.ofNullable(places.floorEntry(result.span().start())).map(Map.Entry::getValue);
    if (place.isPresent()) {
      out.number("section", place.get().section());
    } else {
      out.absent("section");
    }
    out.constant("block", place.map(Place::block));
  }

  private record Place(int section, BlockKind block) {}
}
