package org.lianxi.committee.oldcompound;

/** How much city service a compound asks for, as somebody has assessed it. */
public enum Demand {
    LOW,
    MEDIUM,
    HIGH
}
