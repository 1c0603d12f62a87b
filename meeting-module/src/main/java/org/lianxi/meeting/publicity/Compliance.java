package org.lianxi.meeting.publicity;

/** How a notice kept its limits. DOMAIN §6 K17a. */
public enum Compliance {
    COMPLIANT,
    /** It is not known yet: it hangs, or is still to be put up in time. */
    RUNNING,
    NOT_COMPLIANT
}
