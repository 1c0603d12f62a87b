/** Tells people of what waits for them, and of its limits. */
@NullMarked
package org.lianxi.bpmn.notification;

import org.jspecify.annotations.NullMarked;
