/** Benchmarks of speed and memory; docs/performance.md tells how to run them. */
package io.github.saidby.benchmark;
