package org.lianxi.meeting.supervision;

/** Which colours a place uses: the values of {@code SUPERVISION_SCHEME}, CFG-31. */
public enum SupervisionScheme {
    BLUE_YELLOW_RED,
    BLUE_ORANGE_RED
}
