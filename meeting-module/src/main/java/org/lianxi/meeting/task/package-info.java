/** Tasks (任务): the work of one lead unit for a resolution, from assignment to sign-off. */
@NullMarked
package org.lianxi.meeting.task;

import org.jspecify.annotations.NullMarked;
