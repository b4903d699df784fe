package io.github.saidby.internal.names;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.NameWord;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;

/**
 * Finds how far the name of a body goes: a known one, one with a telling last word ("Clinton
 * Foundation"), one that goes on behind a preposition ("Ministry of Defense").
 */
final class OrganizationNames {

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final EnglishLexicon lexicon;

  OrganizationNames(Paragraph paragraph, Sentence sentence, EnglishLexicon lexicon) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /**
   * The index behind the name of a body that starts at a token, or the token itself.
   *
   * @param first the first token
   * @param end the index behind the run of capitals
   */
  int end(int first, int end) {
    PhraseTable.Match<OrganizationWords.Kind> known =
        lexicon.organizations().names().longest(paragraph, first, sentence.end());
    int knownEnd = known == null ? first : known.end();
    boolean goesOn = known != null && knownEnd < end && isUnknown(knownEnd, end);
    knownEnd = goesOn ? end : knownEnd;
    int suffix = Math.max(suffixEnd(first, end), pressEnd(first, end));
    int found = Math.max(Math.max(knownEnd, suffix), possessorEnd(first, end, knownEnd));
    if (knownEnd < end && (found == first || found == end)) {
      found = Math.max(found, joinedEnd(first, end));
    }
    return found == first ? first : located(extended(first, found), end);
  }

  /** "Direct" in "Unison Direct": words that begin no other name go on with a known one. */
  private boolean isUnknown(int i, int end) {
    String word = paragraph.token(i).normal();
    return paragraph.token(i).kind() == TokenKind.WORD
        && !isPerson(i)
        && lexicon.persons().titles().longest(paragraph, i, end) == null
        && lexicon.persons().role(word) == null
        && lexicon.places().longest(paragraph, i, end) == null
        && lexicon.organizations().names().longest(paragraph, i, end) == null
        && !lexicon.organizations().isPortfolio(word);
  }

  /** "Age Concern Scotland": the place at the end of a run belongs to the name before it. */
  private int located(int nameEnd, int end) {
    PhraseTable.Match<Place> place =
        nameEnd < end ? lexicon.places().longest(paragraph, nameEnd, end) : null;
    return place != null && place.end() == end && !place.value().isPeople() ? end : nameEnd;
  }

  /** Whether a word, in any case, may lead from a name to what the body stands for. */
  static boolean isPreposition(Token token) {
    return NameWord.OF_BODY.has(token.normal());
  }

  /** The index behind the last telling word before a title or given name behind the first word. */
  private int suffixEnd(int first, int end) {
    int found = first;
    for (int i = first; i < end; i++) {
      if (i > first && startsTitle(i, end)) {
        break;
      }
      String word = paragraph.token(i).normal();
      boolean telling = lexicon.organizations().isSuffix(word);
      if (telling && (i > first || isFollowedByPreposition(i))) {
        found = i + 1;
      }
    }
    return found;
  }

  /** "the Arle Gazette", "Radio Arle"; "Emily Post" is a person. */
  private int pressEnd(int first, int end) {
    boolean longer = end > first + 1 && !isPerson(first);
    boolean named =
        lexicon.organizations().isPrefix(paragraph.token(first).normal())
            || lexicon.organizations().isPress(paragraph.token(end - 1).normal());
    return longer && named && !startsTitle(first + 1, end) ? end : first;
  }

  /** "the Larkham Children’s Fund": the possessor is part of the name, not a body of its own. */
  private int possessorEnd(int first, int end, int knownEnd) {
    int mark = possessiveMark(end);
    if (mark < 0 || !isCapital(mark + 1) || knownEnd >= end) {
      return first;
    }
    boolean article = isIn(first - 1) && paragraph.token(first - 1).is("the");
    boolean named = isCommonPossessor(mark - 1) || isSaint(first) || (article && !isPerson(first));
    int last = named ? capitalsEnd(mark + 1) : first;
    return last > first && isTelling(mark + 1, last) ? last : first;
  }

  /** The possessive ending behind a run of capitals and a word or two that are no names, or -1. */
  private int possessiveMark(int end) {
    int mark = end;
    while (isIn(mark) && mark - end < 2 && paragraph.token(mark).isCapitalised()) {
      mark++;
    }
    boolean ending =
        isIn(mark + 1)
            && !paragraph.token(mark).spaceBefore()
            && (paragraph.token(mark).is("'s") || paragraph.token(mark).is("'"));
    return ending ? mark : -1;
  }

  /** "College", "College London": whether a name ends with the noun of a body, or where it is. */
  private boolean isTelling(int first, int end) {
    if (lexicon.organizations().isSuffix(paragraph.token(end - 1).normal())) {
      return true;
    }
    Place place = lexicon.places().get(paragraph.token(end - 1).normal());
    return place != null
        && end - 1 > first
        && lexicon.organizations().isSuffix(paragraph.token(end - 2).normal());
  }

  /** "Workers’", "Women’s", "King’s": whom a noun tells that has its capital for the name only. */
  private boolean isCommonPossessor(int i) {
    PennTag tag = paragraph.tag(i).penn();
    return tag == PennTag.NNS
        || tag == PennTag.NNPS
        || lexicon.persons().role(paragraph.token(i).normal()) != null;
  }

  /** "St Mary’s Hospital". */
  private boolean isSaint(int i) {
    return NameWord.SAINT.has(paragraph.token(i).normal());
  }

  /** "the House Oversight and Government Reform Committee". */
  private int joinedEnd(int first, int end) {
    boolean joins =
        isIn(first - 1)
            && isIn(end + 1)
            && paragraph.token(first - 1).is("the")
            && paragraph.token(end).is("and")
            && isCapital(end + 1)
            && !isPerson(first);
    int last = joins ? capitalsEnd(end + 1) : first;
    return last > first && lexicon.organizations().isSuffix(paragraph.token(last - 1).normal())
        ? last
        : first;
  }

  private boolean startsTitle(int i, int end) {
    var title = lexicon.persons().titles().longest(paragraph, i, end);
    return title != null
        && title.end() < end
        && !lexicon.organizations().isSuffix(paragraph.token(i).normal());
  }

  /** Goes on behind "of" and the like, and behind "and" in what follows those. */
  private int extended(int first, int end) {
    int last = end;
    int next = prepositionEnd(first, last);
    while (next > last) {
      last = next;
      int and = conjunctionEnd(last);
      next = and > last ? and : prepositionEnd(first, last);
    }
    return last;
  }

  private int prepositionEnd(int first, int end) {
    boolean open = isBody(end - 1) || (end - 1 > first && isBody(first));
    return open && isFollowedByPreposition(end - 1) ? capitalsEnd(skipArticle(end + 1)) : end;
  }

  private boolean isBody(int i) {
    String word = paragraph.token(i).normal();
    return lexicon.organizations().isSuffix(word) || lexicon.organizations().isCommon(word);
  }

  private int conjunctionEnd(int end) {
    boolean and = isIn(end + 1) && (paragraph.token(end).is("and") || paragraph.token(end).is("&"));
    return and && isCapital(end + 1) && !isPerson(end + 1) ? capitalsEnd(end + 1) : end;
  }

  private boolean isPerson(int i) {
    return lexicon.persons().givenName(paragraph.token(i).normal()) != null;
  }

  private boolean isFollowedByPreposition(int i) {
    return isIn(i + 2)
        && NameWord.OF_BODY.has(paragraph.token(i + 1).text())
        && isCapital(skipArticle(i + 2))
        && !lexicon.isSeldomName(paragraph.token(i + 2).normal());
  }

  private int skipArticle(int i) {
    return isIn(i + 1) && paragraph.token(i).text().equals("the") ? i + 1 : i;
  }

  private int capitalsEnd(int i) {
    int end = i;
    while (isIn(end) && (isCapital(end) || (end > i && isProper(end)))) {
      end++;
    }
    return end;
  }

  private boolean isCapital(int i) {
    Token token = paragraph.token(i);
    return token.isCapitalised()
        && (!lexicon.isNeverName(token.normal())
            || lexicon.isInsideNames(token.normal())
            || isOfPeople(i));
  }

  /** "Korean" in "Federation of Korean Industries". */
  private boolean isOfPeople(int i) {
    Place place = lexicon.places().get(paragraph.token(i).normal());
    return place != null
        && place.isPeople()
        && isIn(i + 1)
        && paragraph.token(i + 1).isCapitalised();
  }

  private boolean isProper(int i) {
    return paragraph.token(i).isCapitalised() && paragraph.tag(i).pos() == PartOfSpeech.PROPN;
  }

  private boolean isIn(int i) {
    return sentence.contains(i);
  }
}
