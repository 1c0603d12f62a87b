package org.lianxi.committee.conflict;

/** In which way an item concerns a company. SOD-02. */
public enum Interest {
    /** It gets a duty. */
    OBLIGED,
    /** It gets money. */
    PAID,
    /** Its work is judged. */
    EVALUATED,
    /** It is compared with others. */
    COMPARED
}
