/** Document numbers: one gapless series per issuing body, kind of document and year. */
@NullMarked
package org.lianxi.meeting.numbering;

import org.jspecify.annotations.NullMarked;
