/** Meetings and limits for calendar programs (RFC 5545): a file for each meeting, and a feed for each person. */
@NullMarked
package org.lianxi.web.icalendar;

import org.jspecify.annotations.NullMarked;
