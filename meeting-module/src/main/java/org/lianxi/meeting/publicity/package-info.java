/** Publicity (公示): what was resolved is put up without personal data, may be objected to, taken down and corrected. */
@NullMarked
package org.lianxi.meeting.publicity;

import org.jspecify.annotations.NullMarked;
