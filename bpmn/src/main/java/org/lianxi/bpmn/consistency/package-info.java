/** Compares what is true of things with where their processes stand, and finds work that nobody can do. */
@NullMarked
package org.lianxi.bpmn.consistency;

import org.jspecify.annotations.NullMarked;
