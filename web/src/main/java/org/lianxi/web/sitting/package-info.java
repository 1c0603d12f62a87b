/** Pages of a sitting: the room on a phone, the console of who leads, the projector and the door. */
@NullMarked
package org.lianxi.web.sitting;

import org.jspecify.annotations.NullMarked;
