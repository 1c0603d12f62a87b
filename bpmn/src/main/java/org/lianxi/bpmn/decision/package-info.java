/** What a decision table must keep to, and the check that it does: plain Java, no engine. */
@NullMarked
package org.lianxi.bpmn.decision;

import org.jspecify.annotations.NullMarked;
