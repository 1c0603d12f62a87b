/** Emergency use of the maintenance fund: what the rule of a jurisdiction asks for (DOMAIN §4.6). */
@NullMarked
package org.lianxi.committee.emergencyfund;

import org.jspecify.annotations.NullMarked;
