package io.github.saidby.internal.reading;

import java.util.Locale;
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
    return LEFT_OUT.contains(element.normalName())
        || LEFT_OUT_ROLES.contains(element.attr("role"))
        || isHidden(element)
        || (CONTAINERS.contains(element.normalName())
            && (isNamedAway(element.className()) || isNamedAway(element.id())));
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
