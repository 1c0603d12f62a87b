/** What was done for a resolution before it was revoked: each thing is undone or kept, with a reason. DOMAIN X15, SC-11. */
@NullMarked
package org.lianxi.meeting.reversal;

import org.jspecify.annotations.NullMarked;
