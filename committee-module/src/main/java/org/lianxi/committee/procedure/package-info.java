/** Rules of procedure: the parameters CFG-nn of DOMAIN §12 as typed values. */
@NullMarked
package org.lianxi.committee.procedure;

import org.jspecify.annotations.NullMarked;
