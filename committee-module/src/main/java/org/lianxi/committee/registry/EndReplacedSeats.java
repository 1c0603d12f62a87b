package org.lianxi.committee.registry;

/** A property management committee leaves its seat when an owners' committee has been elected and filed (X20). */
public interface EndReplacedSeats {

    /**
     * Ends the seat wherever the recorded term of an owners' committee has begun, and tells what follows; elsewhere nothing
     * changes. So a term that was recorded ahead ends the seat on its first day.
     */
    void end();
}
