package org.lianxi.meeting.whistle;

/** Step of the process: the limit of an answer has passed. Twice does no harm. */
public interface MarkWhistleUnanswered {

    void mark(WhistleId whistle);
}
