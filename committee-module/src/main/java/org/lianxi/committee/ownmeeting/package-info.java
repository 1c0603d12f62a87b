/** A property management committee's own meetings: whether they are valid, what was decided, and when it is posted (SC-14). */
@NullMarked
package org.lianxi.committee.ownmeeting;

import org.jspecify.annotations.NullMarked;
