/** The audit trail: one entry per act, chained by hashes, written in the transaction of the act. */
@NullMarked
package org.lianxi.committee.audit;

import org.jspecify.annotations.NullMarked;
