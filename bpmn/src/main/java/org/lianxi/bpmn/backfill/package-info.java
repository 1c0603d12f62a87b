/** The process of entering a meeting that was held on paper. */
@NullMarked
package org.lianxi.bpmn.backfill;

import org.jspecify.annotations.NullMarked;
