/**
 * What needs two persons (SOD-10): one proposes, another approves. It watches the registers from above: an appointment, an
 * early end or a reset that nobody has approved is refused in its own transaction, whoever asked for it.
 */
@NullMarked
package org.lianxi.committee.grant;

import org.jspecify.annotations.NullMarked;
