package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what pronouns may stand for, paragraph by paragraph, as it is asked for. */
final class Candidates {

  private final Roster roster;
  private final Descriptions descriptions;
  private final Map<Integer, List<Candidate>> known = new HashMap<>();

  Candidates(Roster roster, Descriptions descriptions) {
    this.roster = roster;
    this.descriptions = descriptions;
  }

  List<Candidate> in(Paragraph paragraph) {
    return known.computeIfAbsent(paragraph.index(), index -> read(paragraph));
  }

  private List<Candidate> read(Paragraph paragraph) {
    List<Candidate> candidates = new ArrayList<>();
    NounPhrases phrases = roster.phrases(paragraph);
    boolean[] quoted = quoted(paragraph);
    List<Sentence> sentences = paragraph.sentences();
    for (int index = 0; index < sentences.size(); index++) {
      Sentence sentence = sentences.get(index);
      for (NounPhrase phrase : phrases.between(sentence.first(), sentence.end())) {
        Entity entity = entity(phrase);
        if (entity != null || isDescription(phrase)) {
          boolean subject = isSubject(phrase, phrases, sentence);
          candidates.add(
              new Candidate(phrase, entity, sentence, index, subject, quoted[phrase.head()]));
        }
      }
    }
    return List.copyOf(candidates);
  }

  private @Nullable Entity entity(NounPhrase phrase) {
    Named named = roster.at(phrase.paragraph(), phrase.head());
    return named == null ? null : named.entity();
  }

  private boolean isDescription(NounPhrase phrase) {
    return !phrase.isPronoun() && descriptions.typeOf(phrase) != SpeakerType.UNKNOWN;
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
  private static boolean[] quoted(Paragraph paragraph) {
    boolean[] quoted = new boolean[paragraph.tokens().size()];
    boolean open = false;
    for (int i = 0; i < quoted.length; i++) {
      String mark = paragraph.token(i).text();
      open =
          switch (mark) {
            case "\u201c", "``" -> true;
            case "\u201d", "\'\'" -> false;
            case "\"" -> !open;
            default -> open;
          };
      quoted[i] = open;
    }
    return quoted;
  }
}
