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
  private final Nicknames nicknames;

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
    this.nicknames = new Nicknames(paragraph, sentence, lexicon);
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
      boolean group =
          organization == i + 1 && lexicon.persons().role(paragraph.token(i).normal()) != null;
      if (!group && organization > i && (title == null || organization > title.end())) {
        i = add(i, organization, NameType.ORGANIZATION);
      } else if (portfolioEnd(i, end) > i) {
        i = portfolioEnd(i, end);
      } else if (isRoleBefore(i, end) && (title == null || title.end() == i + 1)) {
        i++;
        titled = true;
        continue;
      } else if (title != null && !(titled && closes(title.end(), i, end))) {
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

  /** Behind a title, "Gen Nakatani" is a first and a last name. */
  private boolean closes(int titleEnd, int i, int end) {
    return titleEnd == end || (titleEnd + 1 == end && isGivenName(i));
  }

  private PhraseTable.@Nullable Match<Title> title(int i, int end) {
    PhraseTable.Match<Title> title = lexicon.persons().titles().longest(paragraph, i, end);
    return title != null && isFirstName(title, i, end) ? null : title;
  }

  /** "Dean Pascoe", but "Dean Robert Lowe": who holds an office has a first name, too. */
  private boolean isFirstName(PhraseTable.Match<Title> title, int i, int end) {
    return title.value().kind() == Title.Kind.PROFESSION
        && isGivenName(i)
        && title.end() + 1 == end
        && !isGivenName(title.end());
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
        || place(next, end) != null
        || (next + 1 == end && isRole(paragraph.token(next).normal()));
  }

  /** A noun for persons that no name of a body ends with: "London Mayor", but "London Police". */
  private boolean isRole(String word) {
    return lexicon.persons().role(word) != null && !lexicon.organizations().isSuffix(word);
  }

  /** "Civil Supplies" before "Minister Raghav Deshmane" is the business of the minister. */
  private int portfolioEnd(int first, int end) {
    int i = first;
    while (i < end && lexicon.organizations().isPortfolio(paragraph.token(i).normal())) {
      i++;
    }
    PhraseTable.@Nullable Match<Title> title = i > first && i < end ? title(i, end) : null;
    return title != null && title.end() < end ? i : first;
  }

  private int nameEnd(int first, int end) {
    int i = first + 1;
    int least = isGivenName(first) && !isTitleOfAnother(first + 1, end) ? first + 2 : first + 1;
    while (i < end && !(i >= least && i + 1 < end && title(i, end) != null)) {
      i = Math.max(nicknames.end(i), i + 1);
    }
    return i;
  }

  /** "Mayor" in "Marlow Mayor Ada Roe", where the first name is that of a place. */
  private boolean isTitleOfAnother(int i, int end) {
    PhraseTable.@Nullable Match<Title> title = i < end ? title(i, end) : null;
    return title != null && title.end() + 1 < end && isGivenName(title.end());
  }

  private boolean isGivenName(int i) {
    return lexicon.persons().givenName(paragraph.token(i).normal()) != null;
  }

  /** "Activist Angela Davis": a noun for persons with a capital before a name. */
  private boolean isRoleBefore(int i, int end) {
    return i + 1 < end
        && lexicon.persons().role(paragraph.token(i).normal()) != null
        && isGivenName(i + 1);
  }

  private int name(int first, int end, boolean titled) {
    if (style == CaseStyle.HEADLINE && !titled && !types.startsPerson(first)) {
      return end;
    }
    int last = style == CaseStyle.HEADLINE ? Math.min(end, first + 2) : end;
    if (!titled && last == first + 1 && isDoubtful(paragraph.token(first).normal())) {
      return end;
    }
    add(first, last, titled ? NameType.PERSON : types.of(first, last));
    return end;
  }

  /** A word that is no name where it stands alone: "May", "Republican". */
  private boolean isDoubtful(String word) {
    return lexicon.isSeldomName(word) || lexicon.persons().role(word) != null;
  }

  private int add(int first, int end, NameType type) {
    names.accept(new NameMention(paragraph.span(first, end), type));
    return end;
  }
}
