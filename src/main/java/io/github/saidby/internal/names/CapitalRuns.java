package io.github.saidby.internal.names;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.NameWord;
import io.github.saidby.text.Characters;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;

/**
 * Tells which tokens may belong to a name, and how far a run of them goes: words with capitals, the
 * particles of family names and hyphens between them.
 */
final class CapitalRuns {

  private static final int MAX_PARTICLES = 3;

  /** How many letters of a name may stand before its first capital: "easyJet". */
  private static final int MAX_LOWER = 4;

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final EnglishLexicon lexicon;
  private final CaseStyle style;
  private final Nicknames nicknames;

  CapitalRuns(Paragraph paragraph, Sentence sentence, EnglishLexicon lexicon, CaseStyle style) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.style = style;
    this.nicknames = new Nicknames(paragraph, sentence, lexicon);
  }

  /** The index behind the run that starts at a token, or the token itself where none does. */
  int end(int start) {
    if (!starts(start)) {
      return start;
    }
    int end = particlesEnd(start) + 1;
    int next = next(end);
    while (next > end) {
      end = next;
      next = next(end);
    }
    return end;
  }

  private boolean starts(int i) {
    int capital = particlesEnd(i);
    return capital > i ? !isInitial(i) : isNameWord(i);
  }

  /** The end of the run with one more word behind it, or the same index. */
  private int next(int end) {
    if (end >= sentence.end()) {
      return end;
    }
    int last = nicknames.end(end);
    if (last > end && last < sentence.end() && isNameWord(last)) {
      return last + 1;
    }
    boolean joined = isHyphen(end) || paragraph.token(end).is("&");
    int word = particlesEnd(joined ? end + 1 : end);
    boolean goesOn =
        word < sentence.end() && (isNameWord(word) || isSecondSyllable(word) || isInner(word));
    return goesOn ? word + 1 : end;
  }

  /** A word that begins no name, between two that may, or the telling last: "the Arle Times". */
  private boolean isInner(int i) {
    Token token = paragraph.token(i);
    return style == CaseStyle.SENTENCE
        && token.isCapitalised()
        && lexicon.isInsideNames(token.normal())
        && (lexicon.organizations().isPress(token.normal())
            || isBodyNoun(i)
            || (i + 1 < sentence.end() && isNameWord(i + 1)));
  }

  /** The part behind the hyphen of a Korean or Chinese given name: "Ban Ki-moon". */
  private boolean isSecondSyllable(int i) {
    return i >= sentence.first() + 3
        && isHyphen(i - 1)
        && paragraph.tag(i).isNoun()
        && !(i + 1 < sentence.end() && paragraph.tag(i + 1).isNoun())
        && paragraph.token(i - 2).isCapitalised()
        && paragraph.token(i - 3).isCapitalised();
  }

  /** The index behind particles that lead to a word with a capital, or the same index. */
  private int particlesEnd(int i) {
    int at = i;
    while (at < sentence.end()
        && at - i < 2 * MAX_PARTICLES
        && (NameWord.PARTICLE.has(paragraph.token(at).text()) || (at > i && isHyphen(at)))) {
      at++;
    }
    return at < sentence.end() && at > i && isNameWord(at) ? at : i;
  }

  /** Whether a token with a capital may be a word of a name. */
  boolean isNameWord(int i) {
    Token token = paragraph.token(i);
    if (token.kind() != TokenKind.WORD || isParty(i) || isSeat(i)) {
      return false;
    }
    if (!token.isCapitalised()) {
      return hasInnerCapital(token);
    }
    if (lexicon.isNeverName(token.normal()) && !isShoutedOnly(token)) {
      return startsKnownName(i) || leadsName(i) || possessesBody(i);
    }
    if (style == CaseStyle.HEADLINE) {
      return isProper(i) && !lexicon.isSeldomName(token.normal());
    }
    return !isInitial(i)
        || isProper(i)
        || isKnownAtStart(i)
        || isCompoundAtStart(i)
        || startsKnownName(i)
        || startsBodyOf(i)
        || leadsName(i)
        || startsTitle(i);
  }

  /** "Low" in "the Low Pay Commission": it begins no name alone, but has its capital for one. */
  private boolean leadsName(int i) {
    int next = i + 1;
    String word = paragraph.token(i).normal();
    if (style != CaseStyle.SENTENCE
        || next >= sentence.end()
        || !(NameWord.LEADING.has(word) || isNounOnly(word))) {
      return false;
    }
    return isInitial(i) ? endsWithBody(next) : isNameWord(next) && !startsPerson(next);
  }

  /** "Women’s Aid". */
  private boolean possessesBody(int i) {
    return i + 2 < sentence.end()
        && !paragraph.token(i + 1).spaceBefore()
        && (paragraph.token(i + 1).is("'s") || paragraph.token(i + 1).is("'"))
        && isNoun(paragraph.token(i).normal())
        && endsWithBody(i + 2);
  }

  private boolean isNoun(String word) {
    return lexicon.isInsideNames(word) || lexicon.persons().role(word) != null;
  }

  private boolean isNounOnly(String word) {
    return lexicon.isInsideNames(word) && lexicon.persons().role(word) == null;
  }

  private boolean startsPerson(int i) {
    return lexicon.persons().givenName(paragraph.token(i).normal()) != null || startsTitle(i);
  }

  /** Whether the words with capitals from a token on lead to one that bodies are named by. */
  private boolean endsWithBody(int first) {
    for (int i = first; i < sentence.end() && paragraph.token(i).isCapitalised(); i++) {
      if (startsPerson(i)) {
        return false;
      }
      if (isBodyNoun(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Bank of England": the noun of a body without an article, and what the body is for. */
  private boolean startsBodyOf(int i) {
    return i + 2 < sentence.end()
        && lexicon.organizations().isSuffix(paragraph.token(i).normal())
        && paragraph.tag(i).penn() != PennTag.NNS
        && OrganizationNames.isPreposition(paragraph.token(i + 1))
        && paragraph.token(i + 2).isCapitalised();
  }

  /** "Mrs May". */
  private boolean startsTitle(int i) {
    var title = lexicon.persons().titles().longest(paragraph, i, sentence.end());
    return title != null
        && title.end() < sentence.end()
        && paragraph.token(title.end()).isCapitalised();
  }

  /** "(R-Ky.)". */
  private boolean isParty(int i) {
    return lexicon.persons().party(paragraph.token(i).text()) != null
        && i > sentence.first()
        && (paragraph.token(i - 1).is("(") || paragraph.token(i - 1).is(","))
        && isHyphen(i + 1);
  }

  /** "Del." in "D-Del.". */
  private boolean isSeat(int i) {
    return i > sentence.first() + 2
        && isHyphen(i - 1)
        && isParty(i - 2)
        && lexicon.places().longest(paragraph, i, sentence.end()) == null;
  }

  /** "easyJet": in lower case first, but a name. */
  private static boolean hasInnerCapital(Token token) {
    String text = token.text();
    int capital = 0;
    while (capital < text.length() && Character.isLowerCase(text.charAt(capital))) {
      capital++;
    }
    return capital > 0
        && capital <= MAX_LOWER
        && capital + 1 < text.length()
        && Character.isUpperCase(text.charAt(capital))
        && Character.isLowerCase(text.charAt(capital + 1));
  }

  /** "North" is no name, "North Carolina" is. */
  private boolean startsKnownName(int i) {
    var place = lexicon.places().longest(paragraph, i, sentence.end());
    var body = lexicon.organizations().names().longest(paragraph, i, sentence.end());
    return (place != null && place.end() > i + 1 && paragraph.token(i + 1).isCapitalised())
        || (place != null && place.value().isPeople() && startsBody(i + 1))
        || (body != null && body.end() > i + 1 && paragraph.token(body.end() - 1).isCapitalised());
  }

  /** "Russian Foreign Ministry". */
  private boolean startsBody(int i) {
    return i < sentence.end()
        && paragraph.token(i).isCapitalised()
        && (lexicon.organizations().isPortfolio(paragraph.token(i).normal()) || endsWithBody(i));
  }

  /** "US" and "WHO" among words in lower case are no pronouns. */
  private boolean isShoutedOnly(Token token) {
    return style == CaseStyle.SENTENCE
        && token.text().length() > 1
        && token.text().chars().allMatch(Character::isUpperCase);
  }

  private boolean isProper(int i) {
    return paragraph.tag(i).pos() == PartOfSpeech.PROPN;
  }

  /** The first word of a sentence or quotation, which has a capital in any case. */
  boolean isInitial(int i) {
    int before = i - 1;
    while (before >= sentence.first()
        && paragraph.token(before).kind() != TokenKind.WORD
        && paragraph.token(before).kind() != TokenKind.NUMBER) {
      String mark = paragraph.token(before).normal();
      if (mark.equals("\"") || mark.equals("``") || mark.equals(":")) {
        return true;
      }
      if (mark.equals(",") || isHyphen(before) || mark.equals("&")) {
        return false;
      }
      before--;
    }
    return before < sentence.first();
  }

  /** "Tom Lind"; also "Per Lind said", but not "Per Reuters, the dam leaks". */
  private boolean isKnownAtStart(int i) {
    return lexicon.persons().givenName(paragraph.token(i).normal()) != null
        && i + 1 < sentence.end()
        && paragraph.token(i + 1).isCapitalised()
        && (paragraph.tag(i).pos() != PartOfSpeech.ADP
            || (i + 2 < sentence.end() && paragraph.tag(i + 2).penn().isFinite()));
  }

  /** "Travel Voice said": a noun without an article that a name follows and that is no role. */
  private boolean isCompoundAtStart(int i) {
    String word = paragraph.token(i).normal();
    PennTag tag = paragraph.tag(i).penn();
    boolean adjective = tag == PennTag.JJ && lexicon.organizations().isPortfolio(word);
    return (tag == PennTag.NN || (adjective && isBodyNoun(i + 1)))
        && i + 2 < sentence.end()
        && (isProper(i + 1) || isBodyNoun(i + 1))
        && paragraph.token(i + 1).kind() == TokenKind.WORD
        && !paragraph.token(i + 2).isCapitalised()
        && lexicon.persons().role(word) == null
        && lexicon.persons().givenName(paragraph.token(i + 1).normal()) == null
        && !lexicon.isSeldomName(word)
        && !lexicon.organizations().isCommon(word)
        && (isBodyNoun(i + 1) || !lexicon.organizations().isPortfolio(word));
  }

  private boolean isBodyNoun(int i) {
    return paragraph.token(i).isCapitalised()
        && lexicon.organizations().isSuffix(paragraph.token(i).normal());
  }

  private boolean isHyphen(int i) {
    if (i + 1 >= sentence.end()) {
      return false;
    }
    Token token = paragraph.token(i);
    return token.text().length() == 1
        && Characters.isHyphen(token.text().charAt(0))
        && !token.spaceBefore()
        && !paragraph.token(i + 1).spaceBefore();
  }
}
