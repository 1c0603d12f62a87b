/** Where is my matter: the picture of a process and the list of its steps, for the tag {@code lx:progress}. */
@NullMarked
package org.lianxi.web.progress;

import org.jspecify.annotations.NullMarked;
