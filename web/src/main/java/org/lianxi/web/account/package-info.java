/** One's own account, and the very first one. */
@NullMarked
package org.lianxi.web.account;

import org.jspecify.annotations.NullMarked;
