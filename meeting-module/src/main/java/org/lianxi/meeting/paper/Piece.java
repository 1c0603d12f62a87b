package org.lianxi.meeting.paper;

/** A character to be set, in its face, with the room that it takes along the line. */
record Piece(int character, Face face, double room) {}
