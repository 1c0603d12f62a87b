/** The process of a public notice: from its draft to the end of its period. */
@NullMarked
package org.lianxi.bpmn.publicity;

import org.jspecify.annotations.NullMarked;
