/** Resolutions (议定事项): what the issued minutes bind the parties to. */
@NullMarked
package org.lianxi.meeting.resolution;

import org.jspecify.annotations.NullMarked;
