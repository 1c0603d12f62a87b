/** What goes on from one meeting to the next, and why: items put off or not reached, and tasks that are overdue. */
@NullMarked
package org.lianxi.meeting.carryover;

import org.jspecify.annotations.NullMarked;
