/** What hangs in public, for everybody: pages and a feed without sign-in. */
@NullMarked
package org.lianxi.web.publicpages;

import org.jspecify.annotations.NullMarked;
