package org.lianxi.meeting.paper;

import java.util.List;

/**
 * A line to be set.
 *
 * @param indent from the left edge to the first character
 * @param stretch what is added after each character that may be followed by a gap, so that the line ends at the right edge
 */
record Line(List<Piece> pieces, double indent, double stretch) {

    Line {
        pieces = List.copyOf(pieces);
    }

    double length() {
        return pieces.stream().mapToDouble(Piece::room).sum();
    }

    /** Whether this is a place that may be stretched. */
    static boolean isGap(List<Piece> pieces, int after) {
        return after + 1 < pieces.size()
                && (Typesetting.isWide(pieces.get(after).character())
                        || Typesetting.isWide(pieces.get(after + 1).character())
                        || pieces.get(after).character() == ' ');
    }
}
