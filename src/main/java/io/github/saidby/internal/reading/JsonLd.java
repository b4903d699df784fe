package io.github.saidby.internal.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page's JSON-LD tells of its article: its headline, its day, its authors. Broken JSON
 * tells what stands before the break. No JSON library is needed for four fields.
 */
final class JsonLd {

  private static final int DEEPEST = 64;
  private static final int MOST_AUTHORS = 20;

  /** The keys of the open objects; an array hands the key that it stands under to its elements. */
  private final Deque<String> keys = new ArrayDeque<>();

  private final String json;
  private int at;

  private @Nullable String headline;
  private @Nullable String published;
  private final List<String> authors = new ArrayList<>();

  private JsonLd(String json) {
    this.json = json;
  }

  static JsonLd of(String json) {
    JsonLd read = new JsonLd(json);
    read.scan();
    return read;
  }

  @Nullable String headline() {
    return headline;
  }

  @Nullable String published() {
    return published;
  }

  List<String> authors() {
    return authors;
  }

  private void scan() {
    String key = "";
    while (at < json.length() && keys.size() < DEEPEST) {
      char c = json.charAt(at);
      if (c == '"') {
        String string = string();
        skipBlank();
        if (at < json.length() && json.charAt(at) == ':') {
          key = string;
        } else {
          value(key, string);
        }
      } else {
        if (c == '{' || c == '[') {
          keys.push(key);
        } else if ((c == '}' || c == ']') && !keys.isEmpty()) {
          key = keys.pop();
        }
        at++;
      }
    }
  }

  private void value(String key, String string) {
    boolean person = "author".equals(keys.peek());
    switch (key) {
      case "headline" -> headline = headline == null ? string : headline;
      case "datePublished" -> published = published == null ? string : published;
      case "author" -> author(string);
      case "name" -> author(person ? string : "");
      default -> {}
    }
  }

  private void author(String name) {
    if (!name.isBlank() && authors.size() < MOST_AUTHORS && !authors.contains(name.strip())) {
      authors.add(name.strip());
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      string.append(c == '\\' && at < json.length() ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = json.charAt(at++);
    if (c == 'u' && at + 4 <= json.length()) {
      int code = 0;
      for (int i = 0; i < 4; i++) {
        int digit = Character.digit(json.charAt(at + i), 16);
        code = digit < 0 || code < 0 ? -1 : code * 16 + digit;
      }
      at += 4;
      return code < 0 ? ' ' : (char) code;
    }
    return c == 'n' || c == 't' || c == 'r' ? ' ' : c;
  }

  private void skipBlank() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
  }
}
