package io.github.saidby.internal.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, prose and link text every element of a page holds, counted in one walk. */
final class HtmlDensity implements NodeVisitor {

  private static final int LEAST_PROSE = 40;
  private static final int LEAST_LINKS = 3;
  private static final int LONGEST_LINK = 120;
  private static final double MOST_OF_IT = 0.8;

  private static final Sums NOTHING = new Sums();

  private final IdentityHashMap<Element, Sums> sums = new IdentityHashMap<>();
  private final Deque<Sums> open = new ArrayDeque<>();
  private int leftOut;
  private int links;
  private int items;

  private final HtmlNames names;

  private HtmlDensity(HtmlNames names) {
    this.names = names;
  }

  static HtmlDensity of(Element root, HtmlNames names) {
    HtmlDensity density = new HtmlDensity(names);
    root.traverse(density);
    return density;
  }

  /** The length of the text that stands in paragraphs, without links and what is left out. */
  int prose(Element element) {
    return of(element, sums).prose;
  }

  /** Whether it is left out of the text. */
  boolean isLeftOut(Element element) {
    return HtmlTags.isLeftOut(element, names);
  }

  /** Whether it is a list that leads elsewhere: several items, and hardly a word but links. */
  boolean isLinkList(Element element) {
    Sums own = of(element, sums);
    return own.links >= LEAST_LINKS
        && own.linkText >= own.text * MOST_OF_IT
        && own.linkText <= own.links * LONGEST_LINK;
  }

  private static Sums of(Element element, IdentityHashMap<Element, Sums> sums) {
    return sums.getOrDefault(element, NOTHING);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open.push(new Sums());
      leftOut += HtmlTags.isLeftOut(element, names) ? 1 : 0;
      items += element.normalName().equals("li") ? 1 : 0;
      if (element.normalName().equals("a")) {
        links++;
        open.element().links++;
      }
    } else if (node instanceof TextNode text && !open.isEmpty()) {
      int length = text.getWholeText().strip().length();
      Sums own = open.element();
      own.text += length;
      own.linkText += links > 0 ? length : 0;
      boolean prose = leftOut == 0 && links == 0 && items == 0 && length >= LEAST_PROSE;
      own.prose += prose ? length : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    Sums own = open.pop();
    sums.put(element, own);
    leftOut -= HtmlTags.isLeftOut(element, names) ? 1 : 0;
    links -= element.normalName().equals("a") ? 1 : 0;
    items -= element.normalName().equals("li") ? 1 : 0;
    if (!open.isEmpty()) {
      open.element().add(own);
    }
  }

  /** What an element and all below it hold. */
  private static final class Sums {
    private int text;
    private int linkText;
    private int prose;
    private int links;

    void add(Sums inner) {
      text += inner.text;
      linkText += inner.linkText;
      prose += inner.prose;
      links += inner.links;
    }
  }
}
