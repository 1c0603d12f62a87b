/** Process models, the steps that they call, and the engine. */
@NullMarked
package org.lianxi.bpmn;

import org.jspecify.annotations.NullMarked;
