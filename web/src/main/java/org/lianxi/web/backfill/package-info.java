/** Pages for entering a meeting that was held on paper. */
@NullMarked
package org.lianxi.web.backfill;

import org.jspecify.annotations.NullMarked;
