package org.lianxi.committee.oldcompound;

/** Whether the owners of a compound want to be managed together with others. */
public enum OwnersWill {
    UNKNOWN,
    WILLING,
    REFUSED
}
