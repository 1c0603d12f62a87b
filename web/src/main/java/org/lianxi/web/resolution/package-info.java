/** The page of one resolution: its way from the matter to the sign-off of its tasks. */
@NullMarked
package org.lianxi.web.resolution;

import org.jspecify.annotations.NullMarked;
