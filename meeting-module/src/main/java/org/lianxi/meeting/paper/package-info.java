/**
 * A document on paper: what it says, apart from any file format, and the writers that lay it out as a Chinese official
 * document (DOMAIN §5.1). Knows nothing of meetings.
 */
@NullMarked
package org.lianxi.meeting.paper;

import org.jspecify.annotations.NullMarked;
