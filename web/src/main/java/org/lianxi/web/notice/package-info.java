/** Pages of a meeting's notice: its versions and replies, and how a meeting is changed, postponed or cancelled. */
@NullMarked
package org.lianxi.web.notice;

import org.jspecify.annotations.NullMarked;
