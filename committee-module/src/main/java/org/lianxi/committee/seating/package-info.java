/** Who sits for which of the three parties, and by which rule of substitution (DOMAIN §2.2): pure, without a register. */
@NullMarked
package org.lianxi.committee.seating;

import org.jspecify.annotations.NullMarked;
