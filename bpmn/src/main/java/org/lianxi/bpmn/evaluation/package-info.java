/** The process of an evaluation: from the invitation to what follows from the replies. */
@NullMarked
package org.lianxi.bpmn.evaluation;

import org.jspecify.annotations.NullMarked;
