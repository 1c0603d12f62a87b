/** The second factor: time-based one-time codes (RFC 6238) and recovery codes. */
@NullMarked
package org.lianxi.committee.secondfactor;

import org.jspecify.annotations.NullMarked;
