package org.lianxi.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import org.lianxi.meeting.minutes.LineChange.Kind;

/** What changed between two texts, line by line: as few lines as possible are said to be removed or added. */
final class TextDifference {

    private final List<String> before;
    private final List<String> after;

    private TextDifference(String before, String after) {
        this.before = before.lines().toList();
        this.after = after.lines().toList();
    }

    static List<LineChange> between(String before, String after) {
        return new TextDifference(before, after).changes();
    }

    private List<LineChange> changes() {
        int[][] common = common();
        List<LineChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                changes.add(new LineChange(Kind.KEPT, after.get(j)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                changes.add(new LineChange(Kind.REMOVED, before.get(i++)));
            } else {
                changes.add(new LineChange(Kind.ADDED, after.get(j++)));
            }
        }
        return changes;
    }

    /** How many lines the rests of both texts have in common at most, from each pair of lines on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
