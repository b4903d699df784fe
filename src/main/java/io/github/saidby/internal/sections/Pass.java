package io.github.saidby.internal.sections;

/** Settles what some of the drafts of a text are; what an earlier pass has settled stays. */
@FunctionalInterface
interface Pass {

  void apply(Layout layout);
}
