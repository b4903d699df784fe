package io.github.saidby.internal.resource;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens resources by name: through the library's own class loader, then the loader of the class
 * that a resource belongs to, the thread's own last.
 */
public final class Resources {

  private static final String HOME = "io/github/saidby/";
  private static final int BUFFER = 1 << 16;

  private Resources() {}

  /**
   * Opens one of the library's own resources.
   *
   * @param name a name below the library's resource folder, such as {@code en/cues.tsv}
   * @return the stream, which the caller closes
   * @throws IOException if it cannot be opened
   */
  public static InputStream open(String name) throws IOException {
    // A module keeps resources below its packages to itself: only a class of its own finds them.
    InputStream in = Resources.class.getResourceAsStream("/" + HOME + name);
    return in == null ? open(HOME + name, Resources.class) : new BufferedInputStream(in, BUFFER);
  }

  /**
   * Opens a resource of a dependency.
   *
   * @param name its full name
   * @param owner a class from the library that the resource is meant for
   * @return the stream, which the caller closes
   * @throws IOException if it cannot be opened
   */
  public static InputStream open(String name, Class<?> owner) throws IOException {
    List<@Nullable ClassLoader> loaders = new ArrayList<>();
    loaders.add(Resources.class.getClassLoader());
    loaders.add(owner.getClassLoader());
    loaders.add(Thread.currentThread().getContextClassLoader());
    for (ClassLoader loader : loaders) {
      InputStream in = loader == null ? null : loader.getResourceAsStream(name);
      if (in != null) {
        return new BufferedInputStream(in, BUFFER);
      }
    }
    throw new IOException(
        "the resource " + name + " is missing; put the jar that holds it on the class path");
  }
}
