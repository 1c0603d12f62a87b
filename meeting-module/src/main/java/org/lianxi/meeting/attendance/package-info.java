/** Attendance: who has signed in to a meeting, and whether that is a quorum. */
@NullMarked
package org.lianxi.meeting.attendance;

import org.jspecify.annotations.NullMarked;
