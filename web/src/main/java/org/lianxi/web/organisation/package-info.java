/** Organisations: three trees to browse, a card for each, and the acts that keep their register. */
@NullMarked
package org.lianxi.web.organisation;

import org.jspecify.annotations.NullMarked;
