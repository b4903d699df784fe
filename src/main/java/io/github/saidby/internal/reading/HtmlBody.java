package io.github.saidby.internal.reading;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds its text: the article, the main part, or the innermost
 * element with most of the prose; and the title, where it stands above that part.
 *
 * @param root the part to read
 * @param title the page's title above it, if there is one
 */
record HtmlBody(Element root, Optional<Element> title) {

  private static final double MOST_OF_IT = 0.7;

  /** An element that nobody calls the article must hold nearly all. */
  private static final double NEARLY_ALL = 0.9;

  private static final int LEAST_PROSE = 400;

  static HtmlBody of(Document page, HtmlDensity density, Optional<String> named) {
    Element body = page.body();
    int all = density.prose(body);
    for (String query : new String[] {"article", "main, [role=main]"}) {
      for (Element candidate : body.select(query)) {
        int prose = density.prose(candidate);
        if (prose >= all * MOST_OF_IT && prose > 0) {
          return new HtmlBody(candidate, titleAbove(page, candidate, named));
        }
      }
    }
    return new HtmlBody(densest(body, density, all), Optional.empty());
  }

  /** Steps inwards while one element holds nearly all, and not past the first heading. */
  private static Element densest(Element body, HtmlDensity density, int all) {
    if (all < LEAST_PROSE) {
      return body;
    }
    Element best = body;
    Element inner = body;
    while (inner != null) {
      best = inner;
      inner = null;
      for (Element child : best.children()) {
        boolean block = HtmlTags.isBlock(child) && !density.isLeftOut(child);
        if (block && density.prose(child) >= all * NEARLY_ALL) {
          inner = holdsTitle(best) && !holdsTitle(child) ? null : child;
        }
      }
    }
    return best;
  }

  private static boolean holdsTitle(Element element) {
    return element.selectFirst("h1") != null;
  }

  /** The first heading of the page, if it stands above the root and says what the metadata say. */
  private static Optional<Element> titleAbove(Document page, Element root, Optional<String> named) {
    Element first = page.body().selectFirst("h1");
    if (first == null || named.isEmpty() || root.selectFirst("h1") != null) {
      return Optional.empty();
    }
    String text = first.text().strip().toLowerCase(Locale.ROOT);
    String title = named.get().toLowerCase(Locale.ROOT);
    boolean same = !text.isEmpty() && (title.contains(text) || text.contains(title));
    return same && isBefore(first, root) ? Optional.of(first) : Optional.empty();
  }

  private static boolean isBefore(Element first, @Nullable Element second) {
    return second != null
        && first.sourceRange().isTracked()
        && first.sourceRange().endPos() <= second.sourceRange().startPos();
  }
}
