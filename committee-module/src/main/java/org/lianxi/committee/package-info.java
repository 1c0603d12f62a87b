/** Who we are and by which rules. */
@NullMarked
package org.lianxi.committee;

import org.jspecify.annotations.NullMarked;
