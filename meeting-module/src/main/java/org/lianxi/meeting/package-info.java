/** What the three parties do together. */
@NullMarked
package org.lianxi.meeting;

import org.jspecify.annotations.NullMarked;
