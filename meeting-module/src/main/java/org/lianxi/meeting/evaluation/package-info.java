/** What the people concerned say of a task that is done: invited by slips, without an account, without a trace. DOMAIN D8. */
@NullMarked
package org.lianxi.meeting.evaluation;

import org.jspecify.annotations.NullMarked;
