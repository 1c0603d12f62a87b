/** Pages on old compounds: the list with its groups, one compound, and what is assessed, decided and done about it. */
@NullMarked
package org.lianxi.web.oldcompound;

import org.jspecify.annotations.NullMarked;
