/** The process of minutes: from the draft through the signatures of the three parties to their issue. */
@NullMarked
package org.lianxi.bpmn.minutes;

import org.jspecify.annotations.NullMarked;
