package io.github.saidby.internal.reading;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Steps through a page in document order, without recursion. */
final class HtmlWalk {

  private HtmlWalk() {}

  /** The node that starts next, or null behind the last one below the root. */
  static @Nullable Node next(Node node, boolean inside, Node root) {
    if (inside && node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (!at.equals(root)) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      Node parent = at.parent();
      if (parent == null) {
        return null;
      }
      at = parent;
    }
    return null;
  }
}
