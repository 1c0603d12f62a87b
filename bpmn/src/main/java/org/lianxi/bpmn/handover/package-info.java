/** The process of a handover: a list waits for the signatures of both sides. */
@NullMarked
package org.lianxi.bpmn.handover;

import org.jspecify.annotations.NullMarked;
