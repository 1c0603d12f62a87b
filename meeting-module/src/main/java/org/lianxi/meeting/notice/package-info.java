/** Notices of meetings: their versions, whom each reached and what was answered; how meetings are postponed and cancelled. */
@NullMarked
package org.lianxi.meeting.notice;

import org.jspecify.annotations.NullMarked;
