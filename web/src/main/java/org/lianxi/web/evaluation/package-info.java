/** Evaluations: the slips, the page that a slip opens on a phone, the sums, and what follows from them. */
@NullMarked
package org.lianxi.web.evaluation;

import org.jspecify.annotations.NullMarked;
