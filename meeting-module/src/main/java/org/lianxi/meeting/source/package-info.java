/** Where matters come from beside the parties: residents, hotline tickets and cases of other platforms, each with its own limit and answer. */
@NullMarked
package org.lianxi.meeting.source;

import org.jspecify.annotations.NullMarked;
