package org.lianxi.committee.importing;

/** What stands in a cell that is answered with yes or no. */
public enum YesNo {
    /** 是. */
    YES,
    /** 否. */
    NO
}
