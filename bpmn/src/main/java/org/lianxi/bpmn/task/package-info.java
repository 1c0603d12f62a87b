/** The process of a resolution's task: from its assignment to its sign-off. */
@NullMarked
package org.lianxi.bpmn.task;

import org.jspecify.annotations.NullMarked;
