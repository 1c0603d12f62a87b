/** Pages on who may do what, where and why. */
@NullMarked
package org.lianxi.web.permission;

import org.jspecify.annotations.NullMarked;
