package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what pronouns may stand for, paragraph by paragraph, as it is asked for. */
final class Candidates {

  private final Roster roster;
  private final Descriptions descriptions;
  private final Map<Integer, List<Candidate>> known = new HashMap<>();
  private final Map<Integer, BitSet> quotations = new HashMap<>();

  Candidates(Roster roster, Descriptions descriptions) {
    this.roster = roster;
    this.descriptions = descriptions;
  }

  /** The candidates of a paragraph in order. */
  List<Candidate> in(Paragraph paragraph) {
    return known.computeIfAbsent(paragraph.index(), index -> read(paragraph));
  }

  /** How many candidates of a paragraph have their head before a token. */
  int countBefore(Paragraph paragraph, int token) {
    List<Candidate> here = in(paragraph);
    int low = 0;
    int high = here.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (here.get(middle).phrase().head() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes down what a pronoun stands for, so that later ones may stand for the same. */
  void addPronoun(NounPhrase pronoun, Entity entity) {
    add(pronoun, entity);
  }

  /**
   * Takes down a source mention, which may be no noun phrase by its tags, with who is meant where
   * the document names that: "the judge".
   */
  void addMention(NounPhrase mention, Entity meant) {
    if (!mention.isPronoun()) {
      Entity bearer = entity(mention);
      boolean meansHim = bearer == null && meant.isNamed() && !isBeside(mention, meant);
      add(mention, meansHim ? meant : bearer);
    }
  }

  /** "Its officer, Bo Lind,": a description that stands beside the name is no second mention. */
  private boolean isBeside(NounPhrase mention, Entity meant) {
    Paragraph paragraph = mention.paragraph();
    Sentence sentence = paragraph.sentenceOf(mention.head());
    List<Candidate> here = in(paragraph);
    for (int i = countBefore(paragraph, sentence.first()); i < here.size(); i++) {
      if (!sentence.contains(here.get(i).phrase().first())) {
        return false;
      }
      if (here.get(i).entity() == meant) {
        return true;
      }
    }
    return false;
  }

  private void add(NounPhrase phrase, @Nullable Entity entity) {
    Paragraph paragraph = phrase.paragraph();
    int place = countBefore(paragraph, phrase.head());
    List<Candidate> here = in(paragraph);
    if (place == here.size() || here.get(place).phrase().head() > phrase.head()) {
      here.add(place, candidate(phrase, entity, sentenceIndex(paragraph, phrase.first())));
    } else if (entity != null && here.get(place).entity() == null) {
      here.set(place, here.get(place).of(entity));
    }
  }

  /** The place of the sentence that holds a token among the sentences of its paragraph. */
  static int sentenceIndex(Paragraph paragraph, int token) {
    List<Sentence> sentences = paragraph.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Candidate> read(Paragraph paragraph) {
    List<Candidate> candidates = new ArrayList<>();
    if (!isRead(paragraph.block().kind())) {
      return candidates;
    }
    List<Sentence> sentences = paragraph.sentences();
    for (int index = 0; index < sentences.size(); index++) {
      Sentence sentence = sentences.get(index);
      for (NounPhrase phrase :
          roster.phrases(paragraph).between(sentence.first(), sentence.end())) {
        NounPhrase possessor = roster.phrases(paragraph).possessor(phrase);
        Entity owner = possessor == null ? null : entity(possessor);
        if (possessor != null && owner != null) {
          candidates.add(candidate(possessor, owner, index));
        }
        Entity entity = entity(phrase);
        if (entity != null || isDescription(phrase)) {
          candidates.add(candidate(phrase, entity, index));
        }
      }
    }
    return candidates;
  }

  /** Whether a pronoun of the text can mean who is named here: not who wrote it. */
  private static boolean isRead(BlockKind kind) {
    return switch (kind) {
      case BYLINE, DATELINE, PUBLICATION_DATE, CREDIT, SITE_LABEL, ADVERTISEMENT -> false;
      case RELATED_LINKS, PAGE_FURNITURE, SEPARATOR -> false;
      default -> true;
    };
  }

  private Candidate candidate(NounPhrase phrase, @Nullable Entity entity, int sentenceIndex) {
    Paragraph paragraph = phrase.paragraph();
    Sentence sentence = paragraph.sentences().get(sentenceIndex);
    boolean subject = isSubject(phrase, roster.phrases(paragraph), sentence);
    boolean quoted =
        quotations
            .computeIfAbsent(paragraph.index(), index -> quoted(paragraph))
            .get(phrase.head());
    return new Candidate(phrase, entity, sentence, sentenceIndex, subject, quoted);
  }

  private @Nullable Entity entity(NounPhrase phrase) {
    Named named = roster.at(phrase.paragraph(), phrase.head());
    return named == null ? null : named.entity();
  }

  private boolean isDescription(NounPhrase phrase) {
    return !phrase.isPronoun()
        && phrase.paragraph().block().kind() != BlockKind.HEADING
        && descriptions.typeOf(phrase) != SpeakerType.UNKNOWN;
  }

  /** Before a finite verb, or behind the verb of a clause such as "..., said". */
  private static boolean isSubject(NounPhrase phrase, NounPhrases phrases, Sentence sentence) {
    Paragraph paragraph = phrase.paragraph();
    int before = phrase.first() - 1;
    if (sentence.contains(before) && paragraph.tag(before).pos() == PartOfSpeech.ADP) {
      return false;
    }
    int i = phrases.full(phrase).end();
    while (sentence.contains(i)
        && (paragraph.token(i).is(",") || paragraph.tag(i).pos() == PartOfSpeech.ADV)) {
      i++;
    }
    boolean verbBehind = sentence.contains(i) && paragraph.tag(i).penn().isFinite();
    boolean inverted =
        sentence.contains(before - 1)
            && paragraph.tag(before).penn().isFinite()
            && paragraph.tag(before - 1).pos() == PartOfSpeech.PUNCT;
    return verbBehind || inverted;
  }

  /** Which tokens stand between quotation marks, by turns from one mark to the next. */
  private static BitSet quoted(Paragraph paragraph) {
    BitSet quoted = new BitSet();
    boolean open = false;
    for (int i = 0; i < paragraph.tokens().size(); i++) {
      open =
          switch (paragraph.token(i).text()) {
            case "\u201c", "``" -> true;
            case "\u201d", "''" -> false;
            case "\"" -> !open;
            default -> open;
          };
      quoted.set(i, open);
    }
    return quoted;
  }
}
