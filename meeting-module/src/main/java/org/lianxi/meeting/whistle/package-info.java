/** The whistle (吹哨报到): departments are called to what a community has no power for, and have to come. DOMAIN §4.4 E4, E5. */
@NullMarked
package org.lianxi.meeting.whistle;

import org.jspecify.annotations.NullMarked;
