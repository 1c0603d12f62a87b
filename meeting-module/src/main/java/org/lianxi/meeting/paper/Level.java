package org.lianxi.meeting.paper;

/** How deep a paragraph stands: 一、 then （一） then 1. then （1） then the text. All are of size three. */
public enum Level {
    FIRST(Face.HEI),
    SECOND(Face.KAI),
    THIRD(Face.FANG_SONG),
    FOURTH(Face.FANG_SONG),
    BODY(Face.FANG_SONG);

    private final Face face;

    Level(Face face) {
        this.face = face;
    }

    /** The face of the heading, or of its lead. */
    Face face() {
        return face;
    }
}
