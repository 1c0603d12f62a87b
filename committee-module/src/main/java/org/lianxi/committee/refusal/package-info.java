/** Ways in which a rule says no, and the checks of what people typed. */
@NullMarked
package org.lianxi.committee.refusal;

import org.jspecify.annotations.NullMarked;
