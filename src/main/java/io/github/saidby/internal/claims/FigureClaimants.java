package io.github.saidby.internal.claims;

import io.github.saidby.internal.claims.FigureVerbs.Frame;
import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.Mention;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells who claims a figure that stands in no quote: {@code [the study] found 31%}, {@code [the
 * firm] expects $310 million}. It must be asked for claims in order of the text.
 */
final class FigureClaimants {

  /** How many tokens may stand between "at" and its number. */
  private static final int REACH = 4;

  private final EnglishLexicon lexicon = EnglishLexicon.get();
  private final FigureVerbs verbs;
  private final AnnotatedText text;
  private final Actors actors;

  private int index;
  private @Nullable NounPhrases phrases;
  private @Nullable Sentence sentence;
  private List<Figure> figures = List.of();

  FigureClaimants(FigureVerbs verbs, AnnotatedText text, Actors actors) {
    this.verbs = verbs;
    this.text = text;
    this.actors = actors;
  }

  /** Who tells a figure; nobody where no verb says so. */
  Optional<Speaker> of(QuantityClaim claim) {
    Paragraph paragraph = paragraphOf(claim);
    int first = paragraph.tokenAt(claim.core().start());
    Sentence here = paragraph.sentenceOf(first);
    if (!here.equals(sentence)) {
      NounPhrases known = phrases == null ? NounPhrases.of(paragraph) : phrases;
      phrases = known;
      sentence = here;
      figures = Figures.of(verbs, paragraph, here, known);
    }
    Figure innermost = null;
    for (Figure figure : figures) {
      boolean inside = figure.first() <= first && first < figure.end();
      boolean inner = innermost == null || figure.first() >= innermost.first();
      if (inside && inner && isMarked(paragraph, figure, claim)) {
        innermost = figure;
      }
    }
    return innermost == null ? Optional.empty() : speaker(paragraph, innermost.source());
  }

  private Paragraph paragraphOf(QuantityClaim claim) {
    List<Paragraph> all = text.paragraphs();
    while (index + 1 < all.size() && all.get(index + 1).span().start() <= claim.span().start()) {
      index++;
      phrases = null;
      sentence = null;
    }
    return all.get(index);
  }

  /** Whether the word that a verb asks for stands before the number. */
  private static boolean isMarked(Paragraph paragraph, Figure figure, QuantityClaim claim) {
    boolean share = figure.marker().equals(Frame.ON.marker());
    if (share && claim.kind() != QuantityKind.PERCENT) {
      return false; // put pressure on 12 firms
    }
    int core = paragraph.tokenAt(claim.core().start());
    for (int i = core - 1; i >= Math.max(figure.first(), core - REACH); i--) {
      if (figure.marker().isEmpty() || paragraph.token(i).is(figure.marker())) {
        return true;
      }
    }
    return figure.marker().isEmpty();
  }

  private Optional<Speaker> speaker(Paragraph paragraph, NounPhrase source) {
    Mention mention = text.mention(source.span());
    Optional<Speaker> known = actors.of(mention, null);
    if (known.isEmpty() && source.isPronoun()) {
      NounPhrase body = source.headToken().is("it") ? bodyBefore(paragraph, source) : null;
      return body == null ? known : speaker(paragraph, body);
    }
    return known.isPresent() ? known : Optional.of(described(paragraph, source, mention));
  }

  /** The body that the sentence before begins with: Acme grew. [It] expects. */
  private @Nullable NounPhrase bodyBefore(Paragraph paragraph, NounPhrase pronoun) {
    int here = paragraph.sentenceOf(pronoun.first()).first();
    NounPhrases known = phrases;
    if (here == 0 || known == null) {
      return null;
    }
    int first = paragraph.sentenceOf(here - 1).first();
    NounPhrase subject = known.base(first);
    boolean body =
        subject != null
            && subject.first() == first
            && !subject.isPronoun()
            && !subject.isPlural()
            && (subject.isProper()
                || lexicon.organizations().isCommon(subject.headToken().normal()));
    return body ? subject : null;
  }

  /** A speaker whom the document only describes. */
  private Speaker described(Paragraph paragraph, NounPhrase source, Mention mention) {
    return Speaker.builder()
        .name(description(paragraph, source))
        .type(type(source.headToken().normal()))
        .named(false)
        .mentions(List.of(mention))
        .build();
  }

  /** The phrase without its article, and without a capital that only the sentence's start gives. */
  private String description(Paragraph paragraph, NounPhrase source) {
    boolean article = paragraph.tag(source.first()).penn() == PennTag.DT;
    int first = article && source.first() < source.head() ? source.first() + 1 : source.first();
    String words = text.mention(paragraph.span(first, source.end())).text();
    boolean opens = first == paragraph.sentenceOf(first).first();
    boolean name = paragraph.tag(first).pos() == PartOfSpeech.PROPN;
    return opens && !name
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private SpeakerType type(String head) {
    Role role = lexicon.persons().role(head);
    if (role != null) {
      return role.group() ? SpeakerType.GROUP : SpeakerType.PERSON;
    }
    if (lexicon.documents().contains(head) || FigureWord.SAMPLE.has(head)) {
      return SpeakerType.DOCUMENT;
    }
    boolean body = lexicon.organizations().isCommon(head) || FigureWord.COUNTER.has(head);
    return body ? SpeakerType.ORGANIZATION : SpeakerType.UNKNOWN;
  }
}
