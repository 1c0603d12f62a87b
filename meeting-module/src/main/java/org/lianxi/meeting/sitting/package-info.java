/** The sitting, live: what everybody present has to see at once, and what is sent again when a phone is back on the net. */
@NullMarked
package org.lianxi.meeting.sitting;

import org.jspecify.annotations.NullMarked;
