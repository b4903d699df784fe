package io.github.saidby.internal.names;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.internal.lexicon.Title;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Splits a run of capitals into names, and leaves titles out: "U.S. President Donald Trump" has a
 * place, a title and a person.
 */
final class NameSplitter {

  private final Paragraph paragraph;
  private final EnglishLexicon lexicon;
  private final CaseStyle style;
  private final Consumer<NameMention> names;
  private final OrganizationNames organizations;
  private final NameTypes types;

  NameSplitter(
      Paragraph paragraph,
      Sentence sentence,
      EnglishLexicon lexicon,
      CaseStyle style,
      Consumer<NameMention> names) {
    this.paragraph = paragraph;
    this.lexicon = lexicon;
    this.style = style;
    this.names = names;
    this.organizations = new OrganizationNames(paragraph, sentence, lexicon);
    this.types = new NameTypes(paragraph, sentence, lexicon);
  }

  /**
   * Reports the names of a run.
   *
   * @param first its first token
   * @param end the index behind its last token
   * @return the index behind what was read, which may lie behind the run
   */
  int split(int first, int end) {
    int i = first;
    boolean titled = false;
    while (i < end) {
      int organization = titled ? i : organizations.end(i, end);
      PhraseTable.@Nullable Match<Title> title = title(i, end);
      PhraseTable.@Nullable Match<Place> place = titled ? null : place(i, end);
      if (organization > i && (title == null || organization > title.end())) {
        i = add(i, organization, NameType.ORGANIZATION);
      } else if (title != null && !(titled && title.end() == end)) {
        i = title.end();
        titled = true;
        continue;
      } else if (place != null && endsPlace(place, end)) {
        i = place.value().isPeople() ? place.end() : add(i, place.end(), NameType.PLACE);
      } else {
        i = name(i, nameEnd(i, end), titled);
      }
      titled = false;
    }
    return i;
  }

  private PhraseTable.@Nullable Match<Title> title(int i, int end) {
    return lexicon.persons().titles().longest(paragraph, i, end);
  }

  private PhraseTable.@Nullable Match<Place> place(int i, int end) {
    return lexicon.places().longest(paragraph, i, end);
  }

  /** Whether a place stands alone, or before a title or a body, rather than begins a name. */
  private boolean endsPlace(PhraseTable.Match<Place> place, int end) {
    int next = place.end();
    return next == end
        || place.value().isPeople()
        || title(next, end) != null
        || organizations.end(next, end) > next
        || place(next, end) != null;
  }

  private int nameEnd(int first, int end) {
    int i = first + 1;
    while (i < end && !(title(i, end) != null && i + 1 < end && i > first + 1)) {
      i++;
    }
    return i;
  }

  private int name(int first, int end, boolean titled) {
    if (style == CaseStyle.HEADLINE && !titled && !types.startsPerson(first)) {
      return end;
    }
    int last = style == CaseStyle.HEADLINE ? Math.min(end, first + 2) : end;
    boolean doubtful = last == first + 1 && lexicon.isSeldomName(paragraph.token(first).normal());
    if (doubtful && !titled) {
      return end;
    }
    add(first, last, titled ? NameType.PERSON : types.of(first, last));
    return end;
  }

  private int add(int first, int end, NameType type) {
    names.accept(new NameMention(paragraph.span(first, end), type));
    return end;
  }
}
