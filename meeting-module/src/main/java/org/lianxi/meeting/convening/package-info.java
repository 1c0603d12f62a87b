/** The joint meeting itself: planned, its agenda locked, notice issued, opened with a quorum or closed without one. */
@NullMarked
package org.lianxi.meeting.convening;

import org.jspecify.annotations.NullMarked;
