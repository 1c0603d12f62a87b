/** What waits for whom: the list of a person's work, how far something has come, and what got stuck. */
@NullMarked
package org.lianxi.bpmn.inbox;

import org.jspecify.annotations.NullMarked;
