/** 我的待办: the first page after signing in. */
@NullMarked
package org.lianxi.web.inbox;

import org.jspecify.annotations.NullMarked;
