package io.github.saidby.internal.names;

import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.NameFinder;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the names that the user knows beforehand, and elsewhere those that another finder finds.
 */
public final class KnownNames implements NameFinder {

  /**
   * A name of the list.
   *
   * @param text the name as written
   * @param type what it names
   */
  private record Known(String text, NameType type) {}

  private final PhraseTable<Known> names = new PhraseTable<>();
  private final NameFinder others;

  private KnownNames(NameFinder others) {
    this.others = others;
  }

  /**
   * A finder for more names than another one finds.
   *
   * @param speakers the user's list
   * @param others what finds names otherwise
   * @return a finder; the other one itself where the list is empty
   */
  public static NameFinder before(List<KnownSpeaker> speakers, NameFinder others) {
    if (speakers.isEmpty()) {
      return others;
    }
    KnownNames finder = new KnownNames(others);
    finder.addAll(speakers, false);
    finder.addAll(speakers, true);
    return finder;
  }

  /** Names without a capital first: of two that differ by capitals the one stays that asks less. */
  private void addAll(List<KnownSpeaker> speakers, boolean capitals) {
    for (KnownSpeaker speaker : speakers) {
      add(speaker.name(), speaker.type(), capitals);
      speaker.aliases().forEach(alias -> add(alias, speaker.type(), capitals));
    }
  }

  private void add(String name, SpeakerType type, boolean capitals) {
    String bare = withoutArticle(name.strip());
    if (Character.isUpperCase(bare.charAt(0)) == capitals) {
      names.put(bare, new Known(bare, type(type)));
    }
  }

  private static String withoutArticle(String name) {
    boolean article = name.startsWith("the ") || name.startsWith("The ");
    return article ? name.substring(4).strip() : name;
  }

  private static NameType type(SpeakerType type) {
    return switch (type) {
      case PERSON -> NameType.PERSON;
      case ORGANIZATION -> NameType.ORGANIZATION;
      default -> NameType.OTHER;
    };
  }

  @Override
  public List<NameMention> find(Paragraph paragraph) {
    List<NameMention> found = new ArrayList<>();
    int end = paragraph.tokens().size();
    int i = 0;
    while (i < end) {
      PhraseTable.Match<Known> match = names.longest(paragraph, i, end);
      if (match != null && isAsWritten(paragraph, i, match)) {
        found.add(new NameMention(paragraph.span(i, match.end()), match.value().type()));
        i = match.end();
      } else {
        i++;
      }
    }
    return found.isEmpty() ? others.find(paragraph) : withOthers(found, paragraph);
  }

  /** "Will" the name is not "will" the verb. */
  private static boolean isAsWritten(Paragraph paragraph, int i, PhraseTable.Match<Known> match) {
    char first = match.value().text().charAt(0);
    return !Character.isUpperCase(first) || paragraph.token(i).isCapitalised();
  }

  private List<NameMention> withOthers(List<NameMention> known, Paragraph paragraph) {
    List<NameMention> all = new ArrayList<>(known);
    int next = 0;
    for (NameMention other : others.find(paragraph)) {
      while (next < known.size() && known.get(next).span().end() <= other.span().start()) {
        next++;
      }
      if (next == known.size() || !known.get(next).span().overlaps(other.span())) {
        all.add(other);
      }
    }
    all.sort(Comparator.comparing(NameMention::span));
    return all;
  }
}
