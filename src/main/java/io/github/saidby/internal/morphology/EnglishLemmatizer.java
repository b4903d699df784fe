package io.github.saidby.internal.morphology;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.text.Lemmatizer;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Tag;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Tells dictionary forms from lists of irregular forms, and else from the ending and the tag. */
public final class EnglishLemmatizer implements Lemmatizer {

  private final Map<PennTag, Map<String, String>> irregular = new EnumMap<>(PennTag.class);
  private final Stems stems = Stems.read();

  private EnglishLemmatizer() {}

  /** Reads the lists. */
  public static EnglishLemmatizer read() {
    EnglishLemmatizer lemmatizer = new EnglishLemmatizer();
    lemmatizer.add("en/irregular-forms.tsv");
    lemmatizer.add("en/verb-forms.tsv");
    return lemmatizer;
  }

  private void add(String table) {
    for (Table.Row row : Table.read(table).rows()) {
      for (String tag : row.list("tags")) {
        irregular
            .computeIfAbsent(PennTag.valueOf(tag), key -> new HashMap<>())
            .putIfAbsent(row.get("form"), row.get("lemma"));
      }
    }
  }

  @Override
  public String lemma(Token token, Tag tag) {
    String form = token.normal();
    String known = irregular.getOrDefault(tag.penn(), Map.of()).get(form);
    if (known != null || token.kind() != TokenKind.WORD) {
      return known == null ? form : known;
    }
    return switch (tag.penn()) {
      case NNP, NNPS -> token.text();
      case NNS -> noun(form);
      case VBZ -> thirdPerson(form);
      case VBD, VBN -> form.endsWith("ied") ? cut(form, 3) + "y" : stem(form, "ed");
      case VBG ->
          form.length() == 5 && form.endsWith("ying") ? cut(form, 4) + "ie" : stem(form, "ing");
      case JJR, RBR -> form.endsWith("ier") ? cut(form, 3) + "y" : stem(form, "er");
      case JJS, RBS -> form.endsWith("iest") ? cut(form, 4) + "y" : stem(form, "est");
      default -> form;
    };
  }

  private static String noun(String form) {
    if (form.endsWith("men")) {
      return cut(form, 2) + "an";
    }
    return form.endsWith("ss") || form.endsWith("us") ? form : thirdPerson(form);
  }

  /** Strips the ending that plurals of nouns and third persons of verbs have in common. */
  private static String thirdPerson(String form) {
    if (form.endsWith("ies") && form.length() > 4) {
      return cut(form, 3) + "y";
    }
    boolean sibilant =
        form.endsWith("sses")
            || form.endsWith("shes")
            || form.endsWith("ches")
            || form.endsWith("xes")
            || form.endsWith("zzes");
    if (sibilant) {
      return cut(form, 2);
    }
    return form.endsWith("s") && form.length() > 2 ? cut(form, 1) : form;
  }

  private String stem(String form, String ending) {
    boolean strips = form.endsWith(ending) && form.length() > ending.length() + 1;
    return strips ? stems.base(cut(form, ending.length())) : form;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
