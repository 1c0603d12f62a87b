/** Open pages of a meeting, and how they hear of changes. */
@NullMarked
package org.lianxi.web.live;

import org.jspecify.annotations.NullMarked;
