/** The decision table by which old compounds are sorted. */
@NullMarked
package org.lianxi.bpmn.oldcompound;

import org.jspecify.annotations.NullMarked;
