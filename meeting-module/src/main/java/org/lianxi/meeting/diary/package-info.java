/** Meetings and limits by day: for the calendar page, and for calendar programs. */
@NullMarked
package org.lianxi.meeting.diary;

import org.jspecify.annotations.NullMarked;
