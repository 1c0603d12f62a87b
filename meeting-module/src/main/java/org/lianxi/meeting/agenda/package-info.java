/** The agenda: which matters a meeting speaks about, in which order, and how it may decide. */
@NullMarked
package org.lianxi.meeting.agenda;

import org.jspecify.annotations.NullMarked;
