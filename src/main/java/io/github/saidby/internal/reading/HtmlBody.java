package io.github.saidby.internal.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the part of a page that holds its text: the article, the main part, or the densest one. */
final class HtmlBody {

  private static final double MOST_OF_IT = 0.7;

  private HtmlBody() {}

  static Element of(Document page) {
    Element body = page.body();
    int all = prose(body);
    Element best = body;
    for (String query : new String[] {"article", "main, [role=main]"}) {
      for (Element candidate : body.select(query)) {
        if (prose(candidate) >= all * MOST_OF_IT && prose(candidate) > 0) {
          return candidate;
        }
      }
    }
    return best;
  }

  /** The length of the text that stands in paragraphs, without links and what is left out. */
  private static int prose(Element root) {
    int length = 0;
    Node node = root;
    while (node != null) {
      boolean inside = true;
      if (node instanceof TextNode text) {
        length += isProse(text) ? text.getWholeText().strip().length() : 0;
      } else if (node instanceof Element element && !element.equals(root)) {
        inside = !HtmlTags.isLeftOut(element) && !element.normalName().equals("a");
      }
      node = HtmlWalk.next(node, inside, root);
    }
    return length;
  }

  private static boolean isProse(TextNode text) {
    Element parent = text.parent();
    return parent != null && !parent.normalName().equals("li") && text.getWholeText().length() > 40;
  }
}
