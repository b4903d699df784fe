package io.github.saidby.internal.reading;

import io.github.saidby.model.BlockKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of a page are to a reader. */
final class HtmlTags {

  /** Elements that show nothing, or nothing that belongs to the text. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "nav",
          "aside",
          "footer",
          "head",
          "title",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "button",
          "input",
          "textarea",
          "dialog",
          "audio",
          "video",
          "canvas",
          "map",
          "menu",
          "datalist",
          "progress",
          "meter");

  private static final Set<String> LEFT_OUT_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "alert",
          "toolbar",
          "tooltip");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption");

  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "ul", "ol", "header", "table", "form", "figure");

  /** Words in the class or id of a container that holds something else than the text. */
  private static final Set<String> LEFT_OUT_WORDS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "sidebar",
          "footer",
          "breadcrumb",
          "breadcrumbs",
          "related",
          "recommended",
          "share",
          "sharing",
          "social",
          "comments",
          "comment",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "subscribe",
          "subscription",
          "promo",
          "advert",
          "advertisement",
          "ads",
          "sponsor",
          "sponsored",
          "banner",
          "popup",
          "modal",
          "paywall",
          "pagination",
          "tags",
          "toolbar",
          "widget",
          "trending",
          "outbrain",
          "taboola",
          "masthead");

  /** Words in the class of an element that tell what its text is. */
  private static final Map<String, BlockKind> NAMED =
      Map.ofEntries(
          Map.entry("byline", BlockKind.BYLINE),
          Map.entry("author", BlockKind.BYLINE),
          Map.entry("dek", BlockKind.SUBTITLE),
          Map.entry("deck", BlockKind.SUBTITLE),
          Map.entry("standfirst", BlockKind.SUBTITLE),
          Map.entry("subtitle", BlockKind.SUBTITLE),
          Map.entry("subheadline", BlockKind.SUBTITLE),
          Map.entry("pubdate", BlockKind.PUBLICATION_DATE),
          Map.entry("timestamp", BlockKind.PUBLICATION_DATE),
          Map.entry("datePublished", BlockKind.PUBLICATION_DATE),
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("pullquote", BlockKind.PULL_QUOTE),
          Map.entry("pull-quote", BlockKind.PULL_QUOTE),
          Map.entry("correction", BlockKind.CORRECTION));

  private static final int LONGEST_NAMES = 300;
  private static final int MOST_PARTS = 12;

  private HtmlTags() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** The level of a heading, by its tag or its role, or 0. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    if (name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6') {
      return name.charAt(1) - '0';
    }
    if (element.attr("role").equals("heading")) {
      String level = element.attr("aria-level");
      boolean digit = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9';
      return digit ? level.charAt(0) - '0' : 2;
    }
    return 0;
  }

  /** Whether a reader of the text would not miss the element. */
  static boolean isLeftOut(Element element) {
    if (isCreditOfQuotation(element)) {
      return false;
    }
    return LEFT_OUT.contains(element.normalName())
        || LEFT_OUT_ROLES.contains(element.attr("role"))
        || isHidden(element)
        || (CONTAINERS.contains(element.normalName())
            && (isNamedAway(element.className()) || isNamedAway(element.id())));
  }

  /** The footer of a block quote names who is quoted. */
  private static boolean isCreditOfQuotation(Element element) {
    Element parent = element.parent();
    return element.normalName().equals("footer")
        && parent != null
        && parent.normalName().equals("blockquote");
  }

  /** What an element without blocks inside is by the words of its class or its properties. */
  static Optional<BlockKind> kindByName(Element element) {
    String names = element.className() + " " + element.attr("itemprop") + " " + element.attr("rel");
    if (names.length() <= 2 || names.length() > LONGEST_NAMES || holdsBlocks(element)) {
      return Optional.empty();
    }
    for (Map.Entry<String, BlockKind> named : NAMED.entrySet()) {
      if (holdsWord(names, named.getKey())) {
        return Optional.of(named.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean holdsBlocks(Element element) {
    return element.childNodeSize() > MOST_PARTS
        || element.children().stream().anyMatch(HtmlTags::isBlock);
  }

  private static boolean holdsWord(String names, String word) {
    for (int at = names.indexOf(word); at >= 0; at = names.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetter(names.charAt(at - 1));
      boolean ends = end == names.length() || !Character.isLetter(names.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** Looks at the words of a class or id, which hyphens, underscores and capitals part. */
  private static boolean isNamedAway(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          inside
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!inside || hump) {
        if (LEFT_OUT_WORDS.contains(name.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = hump ? i : i + 1;
      }
    }
    return false;
  }
}
