/** Supervision (督办): how what was resolved is followed, from the street's list back to matter, votes and minutes. */
@NullMarked
package org.lianxi.meeting.supervision;

import org.jspecify.annotations.NullMarked;
