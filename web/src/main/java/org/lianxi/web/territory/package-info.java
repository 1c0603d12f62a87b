/** Compounds: a list, the card of 1+2+N, and the acts that keep their register. */
@NullMarked
package org.lianxi.web.territory;

import org.jspecify.annotations.NullMarked;
