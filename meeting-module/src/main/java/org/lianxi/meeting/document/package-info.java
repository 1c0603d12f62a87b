/** Files that people attach to what they do: checked by content, stored once, read through their subject's permission. */
@NullMarked
package org.lianxi.meeting.document;

import org.jspecify.annotations.NullMarked;
