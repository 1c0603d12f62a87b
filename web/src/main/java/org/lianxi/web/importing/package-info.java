/** Entering registers from sheets. */
@NullMarked
package org.lianxi.web.importing;

import org.jspecify.annotations.NullMarked;
