/** The pages of a handover between a property management committee and the owners' committee after it. */
@NullMarked
package org.lianxi.web.handover;

import org.jspecify.annotations.NullMarked;
