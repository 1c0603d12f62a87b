/** Which events are told to whom. */
@NullMarked
package org.lianxi.meeting.notification;

import org.jspecify.annotations.NullMarked;
