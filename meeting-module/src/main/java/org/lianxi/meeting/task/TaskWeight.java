package org.lianxi.meeting.task;

/** How much work a task is; it sets the days until it is due and who signs it off. DOMAIN §4.4, CFG-15. */
public enum TaskWeight {
    /** Due within 7 days; signed off by the community party secretary. */
    MINOR,
    /** Due within 15 days; signed off by the street supervisor. */
    MAJOR
}
