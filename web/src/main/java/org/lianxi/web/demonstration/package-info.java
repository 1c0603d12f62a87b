/** The invented city with which the product can be tried: its people, and the recent past of their meetings. */
@NullMarked
package org.lianxi.web.demonstration;

import org.jspecify.annotations.NullMarked;
