/** How far everything is that a process leads, in bulk: for the comparison of what is true with whose turn it is. */
@NullMarked
package org.lianxi.meeting.standing;

import org.jspecify.annotations.NullMarked;
