/** The year's plan of joint meetings (年度会议计划, DOMAIN P0): drafted by a rule, approved, received, and what came of it. */
@NullMarked
package org.lianxi.meeting.planning;

import org.jspecify.annotations.NullMarked;
