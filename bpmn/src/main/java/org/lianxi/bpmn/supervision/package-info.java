/** The tables of supervision: which level, which colour. */
@NullMarked
package org.lianxi.bpmn.supervision;

import org.jspecify.annotations.NullMarked;
