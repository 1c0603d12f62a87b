package org.lianxi.meeting.minutes;

/** Reminds the parties whose answer is awaited, at most three times in a round. A timer step. */
public interface RemindParties {

    /** Marks the work of the awaited parties as reminded and writes it down; does nothing once nobody is awaited. */
    void remind(MinutesId minutes);
}
