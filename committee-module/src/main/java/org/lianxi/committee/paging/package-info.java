/** Long lists, a page at a time. */
@NullMarked
package org.lianxi.committee.paging;

import org.jspecify.annotations.NullMarked;
