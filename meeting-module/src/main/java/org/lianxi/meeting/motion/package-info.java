/** Questions of procedure that come up in a session: order of the agenda, adjourning, inviting somebody (A3). */
@NullMarked
package org.lianxi.meeting.motion;

import org.jspecify.annotations.NullMarked;
