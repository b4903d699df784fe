package io.github.saidby.internal.quantities;

import io.github.saidby.internal.resource.WordClasses;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Takes single rows out of the words around a number, to see what hangs on them. */
final class ContextRows {

  private static final Map<String, Set<WordClass>> ROWS = rows();

  private ContextRows() {}

  /** What work gives while a word is not of a class. Tests run one after another. */
  static <T> T without(String word, WordClass wordClass, Supplier<T> work) {
    Set<WordClass> classes = ROWS.getOrDefault(word, Set.of());
    if (!classes.contains(wordClass)) {
      return work.get();
    }
    classes.remove(wordClass);
    try {
      return work.get();
    } finally {
      classes.add(wordClass);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Set<WordClass>> rows() {
    try {
      Class<?> holder = Class.forName(WordClass.class.getName() + "$Lists");
      Field words = holder.getDeclaredField("WORDS");
      words.setAccessible(true);
      Field classes = WordClasses.class.getDeclaredField("classes");
      classes.setAccessible(true);
      return (Map<String, Set<WordClass>>) classes.get(words.get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
