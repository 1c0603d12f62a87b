/** What every page has: its language, its dates, its addresses, the bar on top and the notice after an act. */
@NullMarked
package org.lianxi.web.page;

import org.jspecify.annotations.NullMarked;
