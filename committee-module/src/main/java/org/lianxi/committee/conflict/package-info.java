/** Conflicts of interest and separation of duties: who may not, why, and who may instead. DOMAIN §2.4. */
@NullMarked
package org.lianxi.committee.conflict;

import org.jspecify.annotations.NullMarked;
