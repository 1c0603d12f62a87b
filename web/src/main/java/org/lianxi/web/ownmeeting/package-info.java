/** Own meetings of property management committees: list, record, card with its calculation (SC-14). */
@NullMarked
package org.lianxi.web.ownmeeting;

import org.jspecify.annotations.NullMarked;
