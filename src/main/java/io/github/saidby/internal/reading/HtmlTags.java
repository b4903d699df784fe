package io.github.saidby.internal.reading;

import io.github.saidby.model.BlockKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the elements of a page are to a reader. The names of elements and roles are those of the
 * HTML standard; words that pages choose themselves stand in {@code html-names.tsv}.
 */
final class HtmlTags {

  /** Elements that show nothing, or nothing that belongs to the text. */
  private static final Set<String> LEFT_OUT =
      names(
          "script style template noscript nav aside footer head title svg math "
              + "iframe object embed select button input textarea dialog audio video "
              + "canvas map menu datalist progress meter");

  private static final Set<String> LEFT_OUT_ROLES =
      names(
          "navigation banner contentinfo complementary search menu menubar dialog "
              + "alertdialog alert toolbar tooltip button");

  private static final Set<String> BLOCKS =
      names(
          "address article aside blockquote body center dd details dir div dl dt "
              + "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr "
              + "html legend li main nav ol p pre section summary table tbody td tfoot th "
              + "thead tr ul caption");

  private static final Set<String> CONTAINERS = names("div section ul ol header table form figure");

  private static final int LONGEST_NAMES = 300;
  private static final int MOST_PARTS = 12;

  private HtmlTags() {}

  private static Set<String> names(String list) {
    return Set.of(list.split(" ", -1));
  }

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
  static boolean isLeftOut(Element element, HtmlNames names) {
    if (isCreditOfQuotation(element)) {
      return false;
    }
    return LEFT_OUT.contains(element.normalName())
        || LEFT_OUT_ROLES.contains(element.attr("role"))
        || isHidden(element)
        || (CONTAINERS.contains(element.normalName())
            && (names.isLeftOut(element.className()) || names.isLeftOut(element.id())));
  }

  /** The footer of a block quote names who is quoted. */
  private static boolean isCreditOfQuotation(Element element) {
    Element parent = element.parent();
    return element.normalName().equals("footer")
        && parent != null
        && parent.normalName().equals("blockquote");
  }

  /** What an element without blocks inside is by the words of its class or its properties. */
  static Optional<BlockKind> kindByName(Element element, HtmlNames names) {
    String words = element.className() + " " + element.attr("itemprop") + " " + element.attr("rel");
    return words.length() <= 2 || words.length() > LONGEST_NAMES || holdsBlocks(element)
        ? Optional.empty()
        : names.kind(words);
  }

  private static boolean holdsBlocks(Element element) {
    return element.childNodeSize() > MOST_PARTS
        || element.children().stream().anyMatch(HtmlTags::isBlock);
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
