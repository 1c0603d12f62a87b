/** The calendar by month, and the year's plan of meetings. */
@NullMarked
package org.lianxi.web.planning;

import org.jspecify.annotations.NullMarked;
