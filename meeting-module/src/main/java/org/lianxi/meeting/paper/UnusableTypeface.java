package org.lianxi.meeting.paper;

import org.lianxi.meeting.paper.LeftOutTypeface.Why;

/** A file cannot serve as a typeface. */
final class UnusableTypeface extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    UnusableTypeface(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
