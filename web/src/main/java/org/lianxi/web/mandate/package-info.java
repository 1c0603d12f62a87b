/** Who holds which post: appointing, delegating, authorising, and the register of cross-appointments. */
@NullMarked
package org.lianxi.web.mandate;

import org.jspecify.annotations.NullMarked;
