/** The pages of the whistle: calling departments, answering, adjudicating, handling, evaluating, reporting. */
@NullMarked
package org.lianxi.web.whistle;

import org.jspecify.annotations.NullMarked;
