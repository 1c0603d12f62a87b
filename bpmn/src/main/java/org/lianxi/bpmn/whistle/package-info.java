/** The process of a whistle: from the call of a department to its evaluation, or to the report to the district. */
@NullMarked
package org.lianxi.bpmn.whistle;

import org.jspecify.annotations.NullMarked;
