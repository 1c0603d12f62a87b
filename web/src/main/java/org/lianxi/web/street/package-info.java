/** What the street office watches: the resolutions of all its communities. */
@NullMarked
package org.lianxi.web.street;

import org.jspecify.annotations.NullMarked;
