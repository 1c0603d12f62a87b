/** Pages on which minutes are read, edited and sent, countersigned, closed and issued. */
@NullMarked
package org.lianxi.web.minutes;

import org.jspecify.annotations.NullMarked;
