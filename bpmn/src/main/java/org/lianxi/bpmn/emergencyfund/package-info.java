/** The decision table of the maintenance fund in an emergency. */
@NullMarked
package org.lianxi.bpmn.emergencyfund;

import org.jspecify.annotations.NullMarked;
