package org.lianxi.meeting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks a paragraph into lines. */
final class Lines {

    /** A rounding error of the widths is no reason to break. */
    private static final double TOLERANCE = 0.01;

    /** A line that lacks more than this is left as it is: a long word of Latin letters went to the next. */
    private static final double MOST_STRETCH = 3 * Sheet.CELL;

    private final double width;
    private final boolean justified;

    Lines(double width, boolean justified) {
        this.width = width;
        this.justified = justified;
    }

    /** At least one line. */
    List<Line> of(List<Piece> pieces, double firstIndent, double otherIndent) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            double indent = lines.isEmpty() ? firstIndent : otherIndent;
            int end = end(pieces, start, width - indent);
            lines.add(line(pieces.subList(start, end), indent, end == pieces.size()));
            start = end;
            while (start < pieces.size() && pieces.get(start).character() == ' ') {
                start++;
            }
        }
        return lines.isEmpty() ? List.of(new Line(List.of(), firstIndent, 0)) : lines;
    }

    private static int end(List<Piece> pieces, int start, double room) {
        double used = 0;
        int end = start;
        while (end < pieces.size() && used + pieces.get(end).room() <= room + TOLERANCE) {
            used += pieces.get(end).room();
            end++;
        }
        if (end == pieces.size()) {
            return end;
        }
        for (int at = end; at > start; at--) {
            if (Typesetting.mayBreak(
                    pieces.get(at - 1).character(), pieces.get(at).character())) {
                return at;
            }
        }
        return Math.max(end, start + 1);
    }

    private Line line(List<Piece> pieces, double indent, boolean last) {
        int end = pieces.size();
        while (end > 0 && pieces.get(end - 1).character() == ' ') {
            end--;
        }
        List<Piece> shown = pieces.subList(0, end);
        double slack = width - indent - shown.stream().mapToDouble(Piece::room).sum();
        long gaps = IntStream.range(0, shown.size())
                .filter(at -> Line.isGap(shown, at))
                .count();
        boolean stretches = justified && !last && gaps > 0 && slack > 0 && slack <= MOST_STRETCH;
        return new Line(shown, indent, stretches ? slack / gaps : 0);
    }
}
