package org.lianxi.meeting.whistle;

/** Step of the process: the time to be on site, or to have handled it, has passed. Twice does no harm. */
public interface MarkWhistleLate {

    void mark(WhistleId whistle);
}
