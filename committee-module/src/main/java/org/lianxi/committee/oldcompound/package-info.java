/** Old compounds: which strategy fits each, which are managed together, and what must be done before a company enters. */
@NullMarked
package org.lianxi.committee.oldcompound;

import org.jspecify.annotations.NullMarked;
