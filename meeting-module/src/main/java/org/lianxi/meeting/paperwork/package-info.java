/** The documents that a meeting hands out: notice, agenda, attendance sheet and minutes (DOMAIN §5.2 D1, D3, D4, D5). */
@NullMarked
package org.lianxi.meeting.paperwork;

import org.jspecify.annotations.NullMarked;
