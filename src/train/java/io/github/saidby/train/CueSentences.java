package io.github.saidby.train;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the verbs of the cue lexicon into sentences that are written for their frames, so that a
 * tagger learns their forms. In a sentence whose name begins with {@code cue-frame-} and a frame,
 * the word {@code V} stands for the verb. Each verb takes some of the sentences for its frames in
 * turn, and those for nouns if it is a noun too ("demands"); the same lexicon gives the same
 * sentences.
 */
final class CueSentences {

  private static final String NAME = "cue-frame-";

  private static final String NOUN = "noun";

  private static final String SLOT = "V";

  private static final String VOWELS = "aeiou";

  private static final Set<String> PARTICLES =
      Set.of("away", "back", "down", "off", "out", "over", "up");

  /** From this strength on a cue reports often enough to be shown once more. */
  private static final int FREQUENT = 30;

  private final ListMultimap<String, TreebankSentence> templates = ArrayListMultimap.create();
  private final Map<String, String> irregular = new HashMap<>();
  private final List<TreebankSentence> sentences = new ArrayList<>();
  private int cues;

  private CueSentences(List<TreebankSentence> sentences) {
    for (TreebankSentence sentence : sentences) {
      if (isTemplate(sentence)) {
        String frame = sentence.id().substring(NAME.length(), sentence.id().lastIndexOf('-'));
        templates.put(frame, sentence);
      }
    }
    for (Table.Row row : Table.read("en/verb-forms.tsv").rows()) {
      for (String tag : row.list("tags")) {
        irregular.putIfAbsent(row.get("lemma") + " " + tag, row.get("form"));
      }
    }
  }

  /** The sentences, those with a slot for a verb replaced by as many as the lexicon asks for. */
  static List<TreebankSentence> expand(List<TreebankSentence> sentences) {
    List<TreebankSentence> all = new ArrayList<>(sentences);
    if (all.removeIf(CueSentences::isTemplate)) {
      all.addAll(new CueSentences(sentences).sentences());
    }
    return all;
  }

  private static boolean isTemplate(TreebankSentence sentence) {
    return sentence.id().startsWith(NAME);
  }

  private List<TreebankSentence> sentences() {
    List<Table.Row> rows = Table.read("en/cues.tsv").rows();
    Set<String> verbs =
        rows.stream()
            .filter(row -> row.get("kind").equals("verb"))
            .map(row -> row.get("cue"))
            .collect(toSet());
    for (Table.Row row : rows) {
      String[] words = row.get("cue").split(" ", -1);
      boolean frequent = Integer.parseInt(row.get("clause")) >= FREQUENT;
      if (row.get("kind").equals("verb") && words.length <= 2) {
        List<TreebankSentence> fitting = new ArrayList<>();
        row.list("frames").forEach(frame -> fitting.addAll(templates.get(frame)));
        fitting.removeIf(template -> words.length > 1 && !takesSecond(template, words[1]));
        add(words, fitting, frequent ? 4 : 3);
      } else if (row.get("kind").equals("noun") && verbs.contains(row.get("cue"))) {
        add(words, templates.get(NOUN), 3);
      }
    }
    return sentences;
  }

  /** Puts a cue into as many of the sentences as are wanted, each cue into others. */
  private void add(String[] cue, List<TreebankSentence> fitting, int wanted) {
    int chosen = Math.min(wanted, fitting.size());
    for (int i = 0; i < chosen; i++) {
      int place = (cues + i * fitting.size() / chosen) % fitting.size();
      sentences.add(filled(fitting.get(place), cue, sentences.size()));
    }
    cues++;
  }

  /** Whether the second word of a verb can stand behind it: "point out that", "lean on it". */
  private static boolean takesSecond(TreebankSentence template, String second) {
    int behind = template.words().indexOf(SLOT) + 1;
    PennTag tag = template.tags().get(behind).penn();
    return PARTICLES.contains(second)
        || (tag != PennTag.IN && tag != PennTag.TO && tag != PennTag.PUNCT);
  }

  private TreebankSentence filled(TreebankSentence template, String[] verb, int number) {
    List<String> words = new ArrayList<>(template.words());
    List<Tag> tags = new ArrayList<>(template.tags());
    int slot = words.indexOf(SLOT);
    words.set(slot, form(lemma(verb[0], number), tags.get(slot).penn()));
    if (verb.length > 1) {
      PennTag second = PARTICLES.contains(verb[1]) ? PennTag.RP : PennTag.IN;
      words.add(slot + 1, verb[1]);
      tags.add(slot + 1, new Tag(PartOfSpeech.ADP, second));
    }
    return new TreebankSentence(template.id(), words, tags, List.of(), List.of());
  }

  /** British papers write "criticise"; every other sentence does. */
  private static String lemma(String lemma, int number) {
    boolean british = number % 2 == 0 && lemma.endsWith("ize");
    return british ? lemma.substring(0, lemma.length() - 2) + "se" : lemma;
  }

  private String form(String lemma, PennTag tag) {
    String known = irregular.get(lemma + " " + tag);
    if (known != null) {
      return known;
    }
    if (tag == PennTag.VBP || tag == PennTag.NN) {
      return lemma;
    }
    int last = lemma.length() - 1;
    boolean consonant = last > 0 && VOWELS.indexOf(lemma.charAt(last - 1)) < 0;
    boolean changes = lemma.endsWith("y") && consonant;
    String stem = changes ? lemma.substring(0, last) + "i" : lemma;
    if (tag == PennTag.VBZ || tag == PennTag.NNS) {
      return stem + (changes || isSibilant(lemma) ? "es" : "s");
    }
    return stem + (lemma.endsWith("e") ? "d" : "ed");
  }

  private static boolean isSibilant(String lemma) {
    return lemma.matches(".*(s|x|z|ch|sh|o)");
  }
}
