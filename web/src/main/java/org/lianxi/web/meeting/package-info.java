/** Pages of the joint meeting: planned, its agenda built, called, opened, run and closed; a delegate's vote. */
@NullMarked
package org.lianxi.web.meeting;

import org.jspecify.annotations.NullMarked;
