/** Pages on which tasks are assigned, listed, worked on, verified and signed off. */
@NullMarked
package org.lianxi.web.task;

import org.jspecify.annotations.NullMarked;
