/** Matters: what somebody wants the three parties to deal with, from submission through screening to its end. */
@NullMarked
package org.lianxi.meeting.matter;

import org.jspecify.annotations.NullMarked;
