/** The yearly calendar of working days: to read for all, to enter for those who keep it. */
@NullMarked
package org.lianxi.web.calendar;

import org.jspecify.annotations.NullMarked;
