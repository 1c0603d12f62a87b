/** Documents to take away: notices, agendas, attendance sheets and minutes as files. */
@NullMarked
package org.lianxi.web.paper;

import org.jspecify.annotations.NullMarked;
