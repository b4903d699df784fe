package io.github.saidby.internal.names;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.text.NameFinder;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds English names by capitals, tags and word lists. */
public final class EnglishNameFinder implements NameFinder {

  private final EnglishLexicon lexicon;

  /**
   * A finder.
   *
   * @param lexicon words about people, bodies and places
   */
  public EnglishNameFinder(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<NameMention> find(Paragraph paragraph) {
    List<NameMention> names = new ArrayList<>();
    for (Sentence sentence : paragraph.sentences()) {
      CaseStyle style = CaseStyle.of(paragraph, sentence);
      CapitalRuns runs = new CapitalRuns(paragraph, sentence, lexicon, style);
      NameSplitter splitter = new NameSplitter(paragraph, sentence, lexicon, style, names::add);
      MemberNames memberNames = new MemberNames(paragraph, sentence, lexicon);
      Map<Integer, Integer> defined = DefinedAcronyms.in(paragraph, sentence);
      int i = sentence.first();
      while (i < sentence.end()) {
        Integer definedEnd = defined.get(i);
        if (definedEnd != null) {
          names.add(new NameMention(paragraph.span(i, definedEnd), NameType.ORGANIZATION));
          i = definedEnd;
          continue;
        }
        int members = style == CaseStyle.SENTENCE ? memberNames.end(i) : i;
        if (members > i) {
          names.add(new NameMention(paragraph.span(i, members), NameType.ORGANIZATION));
          i = members;
          continue;
        }
        int end = runs.end(i);
        i = end > i ? splitter.split(i, end) : i + 1;
      }
    }
    return names;
  }
}
