/** What a property management committee leaves behind when an owners' committee has been elected: a list signed by both (SC-14.6, X20). */
@NullMarked
package org.lianxi.meeting.handover;

import org.jspecify.annotations.NullMarked;
