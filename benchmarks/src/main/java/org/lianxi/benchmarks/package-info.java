/** Runs what is measured, and tells it as ratios: pure computations by JMH, load on a database side by side. */
@NullMarked
package org.lianxi.benchmarks;

import org.jspecify.annotations.NullMarked;
