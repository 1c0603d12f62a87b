/** The process of a joint meeting: from its plan to the assignment of the tasks it resolved. */
@NullMarked
package org.lianxi.bpmn.meeting;

import org.jspecify.annotations.NullMarked;
