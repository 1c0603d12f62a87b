/** The decision tables of the product, gathered for those who read them. */
@NullMarked
package org.lianxi.bpmn.rulebook;

import org.jspecify.annotations.NullMarked;
