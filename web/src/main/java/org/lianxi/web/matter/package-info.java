/** Pages on which matters are listed, submitted, read, screened and admitted. */
@NullMarked
package org.lianxi.web.matter;

import org.jspecify.annotations.NullMarked;
