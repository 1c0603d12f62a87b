/** What is kept about persons and why; everybody's copy of it; and what of it can be erased. DOMAIN §10. */
@NullMarked
package org.lianxi.committee.personaldata;

import org.jspecify.annotations.NullMarked;
