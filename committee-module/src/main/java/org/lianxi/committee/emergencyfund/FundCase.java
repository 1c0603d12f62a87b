package org.lianxi.committee.emergencyfund;

/** What is in danger. */
public enum FundCase {
    LIFT,
    FIRE_EQUIPMENT,
    FACADE,
    COLLAPSE,
    LEAK,
    DRAINAGE,
    OTHER
}
