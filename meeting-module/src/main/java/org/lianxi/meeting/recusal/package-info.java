/** Recusals: who is kept from which item of a meeting, why, who leads and votes instead. DOMAIN §2.4. */
@NullMarked
package org.lianxi.meeting.recusal;

import org.jspecify.annotations.NullMarked;
