/** Backfill: a meeting that was held on paper and is entered afterwards. DOMAIN §3.3 X24. */
@NullMarked
package org.lianxi.meeting.backfill;

import org.jspecify.annotations.NullMarked;
