/** Minutes (会议纪要): drafted from the record, edited, countersigned by the parties, issued and then never changed. */
@NullMarked
package org.lianxi.meeting.minutes;

import org.jspecify.annotations.NullMarked;
