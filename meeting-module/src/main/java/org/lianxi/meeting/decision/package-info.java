/** Decisions: one consolidated vote per party and item, and outcomes that are computed, never typed in. */
@NullMarked
package org.lianxi.meeting.decision;

import org.jspecify.annotations.NullMarked;
