/** Pages on conflicts of interest: who is kept from which item and why, what can be done about it, and one's own interests. */
@NullMarked
package org.lianxi.web.conflict;

import org.jspecify.annotations.NullMarked;
