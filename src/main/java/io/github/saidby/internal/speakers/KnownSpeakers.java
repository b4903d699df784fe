package io.github.saidby.internal.speakers;

import io.github.saidby.model.KnownSpeaker;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those whom the user knows beforehand, by the words that name or describe them. Immutable. */
public final class KnownSpeakers {

  /** Nobody is known. */
  public static final KnownSpeakers NONE = new KnownSpeakers(List.of());

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, KnownSpeaker> byName = new HashMap<>();
  private final Map<String, KnownSpeaker> byRole = new HashMap<>();

  private KnownSpeakers(List<KnownSpeaker> speakers) {
    for (KnownSpeaker speaker : speakers) {
      byName.put(key(speaker.name()), speaker);
      speaker.aliases().forEach(alias -> byName.putIfAbsent(key(alias), speaker));
      if (!speaker.role().isBlank()) {
        byRole.putIfAbsent(key(speaker.role()), speaker);
      }
    }
  }

  /**
   * Makes the list ready to be looked up.
   *
   * @param speakers the user's list; of two with one alias or role the first holds
   */
  public static KnownSpeakers of(List<KnownSpeaker> speakers) {
    return speakers.isEmpty() ? NONE : new KnownSpeakers(speakers);
  }

  /** Who bears a name, or null. */
  @Nullable KnownSpeaker named(String words) {
    return byName.isEmpty() ? null : byName.get(key(words));
  }

  /** Who holds a role, told as words without an article, or null. */
  @Nullable KnownSpeaker withRole(String words) {
    return byRole.isEmpty() ? null : byRole.get(key(words));
  }

  private static String key(String words) {
    String plain = BLANKS.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
    return bare.replace('\u2019', '\'');
  }
}
