/** Putting off the due date of a task: asked for by the lead unit in time, decided by another. DOMAIN X12. */
@NullMarked
package org.lianxi.meeting.extension;

import org.jspecify.annotations.NullMarked;
