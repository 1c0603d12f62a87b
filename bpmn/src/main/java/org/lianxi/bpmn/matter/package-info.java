/** The process of a matter: from its submission to the decision of a meeting. */
@NullMarked
package org.lianxi.bpmn.matter;

import org.jspecify.annotations.NullMarked;
