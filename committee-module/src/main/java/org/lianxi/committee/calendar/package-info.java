/** Time in the product: the clock, working days, and how instants are stored. */
@NullMarked
package org.lianxi.committee.calendar;

import org.jspecify.annotations.NullMarked;
