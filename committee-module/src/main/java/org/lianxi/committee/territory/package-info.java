/** Residential compounds, and which organisation holds which seat of the three parties there. */
@NullMarked
package org.lianxi.committee.territory;

import org.jspecify.annotations.NullMarked;
