/** Public notices for those who prepare, confirm, post and watch over them. */
@NullMarked
package org.lianxi.web.publicity;

import org.jspecify.annotations.NullMarked;
